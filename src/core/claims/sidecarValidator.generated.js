// Made from claims-sidecar.v1.schema.json by scripts/generate/validators.mjs: change that, not this.
// @ts-nocheck
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"claims-sidecar.v1.schema.json","title":"Blue Pencil claims sidecar, version 1","description":"What editors have tagged in one article. It is stored beside the article as ARTICLE.claims.yaml. Unknown keys are allowed everywhere and are kept.","type":"object","required":["format"],"properties":{"format":{"$ref":"#/definitions/format"},"article":{"$ref":"#/definitions/article"},"actors":{"description":"Who is named by claims in this article.","type":["array","null"],"items":{"$ref":"#/definitions/actor"}},"claims":{"description":"What was tagged, by place in the article.","type":["array","null"],"items":{"$ref":"#/definitions/claim"}},"decisions":{"description":"What the editor has decided about marks, so that it is never asked again.","type":["array","null"],"items":{"$ref":"#/definitions/decision"}}},"definitions":{"format":{"description":"Format and major version: claims-sidecar/1.","type":"string","pattern":"^claims-sidecar/[1-9][0-9]*$"},"quote":{"description":"The words that were tagged. Spaces before and after them do not count.","type":"string","pattern":"\\S","maxLength":10000},"textHash":{"description":"First 12 hex digits of the SHA-256 of the text that start and end belong to.","type":"string","pattern":"^[0-9a-f]{12}$"},"day":{"description":"A day, in quotation marks: \"2026-05-18\".","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"edtf":{"description":"A date in EDTF or ISO 8601, in quotation marks: \"2026-05-18\", \"2026-05\", \"2026\", \"2026-05-18/2026-05-20\", \"2026-W21\".","type":"string","minLength":1},"instant":{"description":"A date and time with its zone, in quotation marks: \"2026-05-12T08:30:00Z\".","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"},"slug":{"description":"The id of an actor: lowercase letters, digits and hyphens. The same id in other articles is the same actor.","type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$"},"claimId":{"description":"c- and ten random characters; never reused.","type":"string","pattern":"^c-[0-9a-z]{4,}$"},"actorRefs":{"description":"The id of an actor, or a list of them.","anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1}}]},"status":{"description":"What is known about its truth.","enum":["open","checking","confirmed","disputed","refuted","withdrawn"]},"outcome":{"description":"What became of a demand or promise.","enum":["open","met","partly_met","refused","withdrawn"]},"article":{"type":["object","null"],"properties":{"file":{"description":"The article’s file name, for human readers. No path.","type":"string"},"title":{"type":"string"},"outlet":{"type":"string"},"byline":{"type":"string"},"url":{"type":"string"},"lang":{"description":"Language, for example en.","type":"string"},"published":{"$ref":"#/definitions/edtf"},"retrieved":{"$ref":"#/definitions/edtf"},"reference_date":{"description":"The day that \"on Monday\" is counted from, in quotation marks: \"2026-05-18\".","$ref":"#/definitions/day"}}},"actor":{"type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/definitions/slug"},"name":{"type":"string","minLength":1},"type":{"enum":["person","organisation","country","group","place","other"]},"roles":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string"},"of":{"description":"The id of an actor.","type":"string"},"from":{"$ref":"#/definitions/edtf"},"to":{"$ref":"#/definitions/edtf"}}}},"aliases":{"type":"array","items":{"type":"string"}},"same_as":{"type":"array","items":{"type":"string"}}}},"date":{"type":"object","properties":{"text":{"description":"As printed.","type":"string"},"value":{"$ref":"#/definitions/edtf"},"mod":{"enum":["before","after","about","start","end"]},"timex":{"description":"The TIMEX3 value, where EDTF cannot express it.","type":"string"}}},"anchor":{"type":"object","required":["exact"],"properties":{"exact":{"$ref":"#/definitions/quote"},"prefix":{"description":"The text before them.","type":"string"},"suffix":{"description":"The text after them.","type":"string"},"start":{"description":"Where they began, in UTF-16 units of the text with LF line ends and without a BOM; a hint.","type":"integer","minimum":0},"end":{"description":"Where they ended, exclusive.","type":"integer","minimum":0},"text_hash":{"$ref":"#/definitions/textHash"},"state":{"enum":["exact","moved","changed","ambiguous","lost"]},"current":{"description":"The current words, where they have changed.","type":"string"},"checked":{"$ref":"#/definitions/instant"}}},"claim":{"type":"object","required":["id","kind","anchors"],"properties":{"id":{"$ref":"#/definitions/claimId"},"kind":{"enum":["assertion","demand","refusal","denial","promise","threat","question","other"]},"strength":{"enum":["ultimatum","demand","condition","request","proposal"]},"polarity":{"enum":["asserts","denies","doubts"]},"text":{"description":"The claim in the editor’s own words.","type":"string"},"anchors":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/anchor"}},"claimant":{"$ref":"#/definitions/actorRefs"},"addressee":{"$ref":"#/definitions/actorRefs"},"said":{"$ref":"#/definitions/date"},"due":{"$ref":"#/definitions/date"},"status":{"$ref":"#/definitions/status"},"outcome":{"$ref":"#/definitions/outcome"},"confidence":{"type":"number","minimum":0,"maximum":1},"tags":{"type":"array","items":{"type":"string"}},"note":{"type":"string"},"evidence":{"type":"array","items":{"type":"object","properties":{"url":{"type":"string"},"title":{"type":"string"},"accessed":{"$ref":"#/definitions/edtf"},"note":{"type":"string"}}}},"relations":{"type":"array","items":{"type":"object","required":["type","target"],"properties":{"type":{"enum":["contradicts","supports","repeats","answers","depends_on","updates"]},"target":{"description":"A claim’s id, or RELATIVE/FILE.EXT#id for another article.","type":"string"}}}},"reviews":{"type":"array","items":{"type":"object","properties":{"by":{"type":"string"},"at":{"$ref":"#/definitions/instant"},"verdict":{"enum":["agree","disagree","unsure","comment"]},"note":{"type":"string"}}}},"discussion":{"type":"array","items":{"type":"object","properties":{"by":{"type":"string"},"at":{"$ref":"#/definitions/instant"},"text":{"type":"string"},"resolved":{"type":"boolean"}}}},"history":{"type":"array","items":{"type":"object","properties":{"at":{"$ref":"#/definitions/instant"},"by":{"type":"string"},"status":{"$ref":"#/definitions/status"},"outcome":{"$ref":"#/definitions/outcome"}}}},"parked":{"description":"A lost claim that was set aside or buried.","type":"object","properties":{"by":{"type":"string"},"at":{"$ref":"#/definitions/instant"},"reason":{"type":"string"}}},"suggested_by":{"description":"The rule that suggested it.","type":"string"},"author":{"type":"string"},"created":{"$ref":"#/definitions/instant"},"updated":{"$ref":"#/definitions/instant"}}},"decision":{"type":"object","required":["kind"],"properties":{"kind":{"enum":["rejected","chrome"]},"rule":{"type":"string"},"exact":{"type":"string"},"prefix":{"type":"string"},"suffix":{"type":"string"},"start":{"type":"integer","minimum":0},"is":{"enum":["chrome","article"]}}}}};
const schema12 = {"description":"Format and major version: claims-sidecar/1.","type":"string","pattern":"^claims-sidecar/[1-9][0-9]*$"};
const schema42 = {"type":"object","required":["kind"],"properties":{"kind":{"enum":["rejected","chrome"]},"rule":{"type":"string"},"exact":{"type":"string"},"prefix":{"type":"string"},"suffix":{"type":"string"},"start":{"type":"integer","minimum":0},"is":{"enum":["chrome","article"]}}};
const pattern0 = new RegExp("^claims-sidecar/[1-9][0-9]*$", "u");
const schema13 = {"type":["object","null"],"properties":{"file":{"description":"The article’s file name, for human readers. No path.","type":"string"},"title":{"type":"string"},"outlet":{"type":"string"},"byline":{"type":"string"},"url":{"type":"string"},"lang":{"description":"Language, for example en.","type":"string"},"published":{"$ref":"#/definitions/edtf"},"retrieved":{"$ref":"#/definitions/edtf"},"reference_date":{"description":"The day that \"on Monday\" is counted from, in quotation marks: \"2026-05-18\".","$ref":"#/definitions/day"}}};
const schema14 = {"description":"A date in EDTF or ISO 8601, in quotation marks: \"2026-05-18\", \"2026-05\", \"2026\", \"2026-05-18/2026-05-20\", \"2026-W21\".","type":"string","minLength":1};
const schema16 = {"description":"A day, in quotation marks: \"2026-05-18\".","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"};
const pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema13.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file !== undefined){
if(typeof data.file !== "string"){
const err1 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.outlet !== undefined){
if(typeof data.outlet !== "string"){
const err3 = {instancePath:instancePath+"/outlet",schemaPath:"#/properties/outlet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.byline !== undefined){
if(typeof data.byline !== "string"){
const err4 = {instancePath:instancePath+"/byline",schemaPath:"#/properties/byline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.lang !== undefined){
if(typeof data.lang !== "string"){
const err6 = {instancePath:instancePath+"/lang",schemaPath:"#/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.published !== undefined){
let data6 = data.published;
if(typeof data6 === "string"){
if(data6.length < 1){
const err7 = {instancePath:instancePath+"/published",schemaPath:"#/definitions/edtf/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/published",schemaPath:"#/definitions/edtf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.retrieved !== undefined){
let data7 = data.retrieved;
if(typeof data7 === "string"){
if(data7.length < 1){
const err9 = {instancePath:instancePath+"/retrieved",schemaPath:"#/definitions/edtf/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/retrieved",schemaPath:"#/definitions/edtf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.reference_date !== undefined){
let data8 = data.reference_date;
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
const err11 = {instancePath:instancePath+"/reference_date",schemaPath:"#/definitions/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/reference_date",schemaPath:"#/definitions/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
validate11.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/definitions/slug"},"name":{"type":"string","minLength":1},"type":{"enum":["person","organisation","country","group","place","other"]},"roles":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string"},"of":{"description":"The id of an actor.","type":"string"},"from":{"$ref":"#/definitions/edtf"},"to":{"$ref":"#/definitions/edtf"}}}},"aliases":{"type":"array","items":{"type":"string"}},"same_as":{"type":"array","items":{"type":"string"}}}};
const schema18 = {"description":"The id of an actor: lowercase letters, digits and hyphens. The same id in other articles is the same actor.","type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$"};
const pattern2 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!((((((data2 === "person") || (data2 === "organisation")) || (data2 === "country")) || (data2 === "group")) || (data2 === "place")) || (data2 === "other"))){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema17.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.roles !== undefined){
let data3 = data.roles;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.title !== undefined){
if(typeof data4.title !== "string"){
const err7 = {instancePath:instancePath+"/roles/" + i0+"/title",schemaPath:"#/properties/roles/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.of !== undefined){
if(typeof data4.of !== "string"){
const err8 = {instancePath:instancePath+"/roles/" + i0+"/of",schemaPath:"#/properties/roles/items/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.from !== undefined){
let data7 = data4.from;
if(typeof data7 === "string"){
if(data7.length < 1){
const err9 = {instancePath:instancePath+"/roles/" + i0+"/from",schemaPath:"#/definitions/edtf/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/roles/" + i0+"/from",schemaPath:"#/definitions/edtf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.to !== undefined){
let data8 = data4.to;
if(typeof data8 === "string"){
if(data8.length < 1){
const err11 = {instancePath:instancePath+"/roles/" + i0+"/to",schemaPath:"#/definitions/edtf/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/roles/" + i0+"/to",schemaPath:"#/definitions/edtf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.aliases !== undefined){
let data9 = data.aliases;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err15 = {instancePath:instancePath+"/aliases/" + i1,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.same_as !== undefined){
let data11 = data.same_as;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
const err17 = {instancePath:instancePath+"/same_as/" + i2,schemaPath:"#/properties/same_as/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/same_as",schemaPath:"#/properties/same_as/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","required":["id","kind","anchors"],"properties":{"id":{"$ref":"#/definitions/claimId"},"kind":{"enum":["assertion","demand","refusal","denial","promise","threat","question","other"]},"strength":{"enum":["ultimatum","demand","condition","request","proposal"]},"polarity":{"enum":["asserts","denies","doubts"]},"text":{"description":"The claim in the editor’s own words.","type":"string"},"anchors":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/anchor"}},"claimant":{"$ref":"#/definitions/actorRefs"},"addressee":{"$ref":"#/definitions/actorRefs"},"said":{"$ref":"#/definitions/date"},"due":{"$ref":"#/definitions/date"},"status":{"$ref":"#/definitions/status"},"outcome":{"$ref":"#/definitions/outcome"},"confidence":{"type":"number","minimum":0,"maximum":1},"tags":{"type":"array","items":{"type":"string"}},"note":{"type":"string"},"evidence":{"type":"array","items":{"type":"object","properties":{"url":{"type":"string"},"title":{"type":"string"},"accessed":{"$ref":"#/definitions/edtf"},"note":{"type":"string"}}}},"relations":{"type":"array","items":{"type":"object","required":["type","target"],"properties":{"type":{"enum":["contradicts","supports","repeats","answers","depends_on","updates"]},"target":{"description":"A claim’s id, or RELATIVE/FILE.EXT#id for another article.","type":"string"}}}},"reviews":{"type":"array","items":{"type":"object","properties":{"by":{"type":"string"},"at":{"$ref":"#/definitions/instant"},"verdict":{"enum":["agree","disagree","unsure","comment"]},"note":{"type":"string"}}}},"discussion":{"type":"array","items":{"type":"object","properties":{"by":{"type":"string"},"at":{"$ref":"#/definitions/instant"},"text":{"type":"string"},"resolved":{"type":"boolean"}}}},"history":{"type":"array","items":{"type":"object","properties":{"at":{"$ref":"#/definitions/instant"},"by":{"type":"string"},"status":{"$ref":"#/definitions/status"},"outcome":{"$ref":"#/definitions/outcome"}}}},"parked":{"description":"A lost claim that was set aside or buried.","type":"object","properties":{"by":{"type":"string"},"at":{"$ref":"#/definitions/instant"},"reason":{"type":"string"}}},"suggested_by":{"description":"The rule that suggested it.","type":"string"},"author":{"type":"string"},"created":{"$ref":"#/definitions/instant"},"updated":{"$ref":"#/definitions/instant"}}};
const schema22 = {"description":"c- and ten random characters; never reused.","type":"string","pattern":"^c-[0-9a-z]{4,}$"};
const schema27 = {"description":"The id of an actor, or a list of them.","anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1}}]};
const schema31 = {"description":"What is known about its truth.","enum":["open","checking","confirmed","disputed","refuted","withdrawn"]};
const schema32 = {"description":"What became of a demand or promise.","enum":["open","met","partly_met","refused","withdrawn"]};
const schema26 = {"description":"A date and time with its zone, in quotation marks: \"2026-05-12T08:30:00Z\".","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"};
const pattern3 = new RegExp("^c-[0-9a-z]{4,}$", "u");
const pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");
const schema23 = {"type":"object","required":["exact"],"properties":{"exact":{"$ref":"#/definitions/quote"},"prefix":{"description":"The text before them.","type":"string"},"suffix":{"description":"The text after them.","type":"string"},"start":{"description":"Where they began, in UTF-16 units of the text with LF line ends and without a BOM; a hint.","type":"integer","minimum":0},"end":{"description":"Where they ended, exclusive.","type":"integer","minimum":0},"text_hash":{"$ref":"#/definitions/textHash"},"state":{"enum":["exact","moved","changed","ambiguous","lost"]},"current":{"description":"The current words, where they have changed.","type":"string"},"checked":{"$ref":"#/definitions/instant"}}};
const schema24 = {"description":"The words that were tagged. Spaces before and after them do not count.","type":"string","pattern":"\\S","maxLength":10000};
const schema25 = {"description":"First 12 hex digits of the SHA-256 of the text that start and end belong to.","type":"string","pattern":"^[0-9a-f]{12}$"};
const pattern4 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^[0-9a-f]{12}$", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exact === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exact"},message:"must have required property '"+"exact"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.exact !== undefined){
let data0 = data.exact;
if(typeof data0 === "string"){
if(data0.length > 10000){
const err1 = {instancePath:instancePath+"/exact",schemaPath:"#/definitions/quote/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/exact",schemaPath:"#/definitions/quote/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/exact",schemaPath:"#/definitions/quote/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.prefix !== undefined){
if(typeof data.prefix !== "string"){
const err4 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.suffix !== undefined){
if(typeof data.suffix !== "string"){
const err5 = {instancePath:instancePath+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.start !== undefined){
let data3 = data.start;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.end !== undefined){
let data4 = data.end;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.text_hash !== undefined){
let data5 = data.text_hash;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err10 = {instancePath:instancePath+"/text_hash",schemaPath:"#/definitions/textHash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/text_hash",schemaPath:"#/definitions/textHash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.state !== undefined){
let data6 = data.state;
if(!(((((data6 === "exact") || (data6 === "moved")) || (data6 === "changed")) || (data6 === "ambiguous")) || (data6 === "lost"))){
const err12 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema23.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.current !== undefined){
if(typeof data.current !== "string"){
const err13 = {instancePath:instancePath+"/current",schemaPath:"#/properties/current/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.checked !== undefined){
let data8 = data.checked;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err14 = {instancePath:instancePath+"/checked",schemaPath:"#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/checked",schemaPath:"#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","properties":{"text":{"description":"As printed.","type":"string"},"value":{"$ref":"#/definitions/edtf"},"mod":{"enum":["before","after","about","start","end"]},"timex":{"description":"The TIMEX3 value, where EDTF cannot express it.","type":"string"}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err0 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 === "string"){
if(data1.length < 1){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/definitions/edtf/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/definitions/edtf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mod !== undefined){
let data2 = data.mod;
if(!(((((data2 === "before") || (data2 === "after")) || (data2 === "about")) || (data2 === "start")) || (data2 === "end"))){
const err3 = {instancePath:instancePath+"/mod",schemaPath:"#/properties/mod/enum",keyword:"enum",params:{allowedValues: schema29.properties.mod.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.timex !== undefined){
if(typeof data.timex !== "string"){
const err4 = {instancePath:instancePath+"/timex",schemaPath:"#/properties/timex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.anchors === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "anchors"},message:"must have required property '"+"anchors"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/claimId/pattern",keyword:"pattern",params:{pattern: "^c-[0-9a-z]{4,}$"},message:"must match pattern \""+"^c-[0-9a-z]{4,}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/claimId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((((((((data1 === "assertion") || (data1 === "demand")) || (data1 === "refusal")) || (data1 === "denial")) || (data1 === "promise")) || (data1 === "threat")) || (data1 === "question")) || (data1 === "other"))){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema21.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.strength !== undefined){
let data2 = data.strength;
if(!(((((data2 === "ultimatum") || (data2 === "demand")) || (data2 === "condition")) || (data2 === "request")) || (data2 === "proposal"))){
const err6 = {instancePath:instancePath+"/strength",schemaPath:"#/properties/strength/enum",keyword:"enum",params:{allowedValues: schema21.properties.strength.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.polarity !== undefined){
let data3 = data.polarity;
if(!(((data3 === "asserts") || (data3 === "denies")) || (data3 === "doubts"))){
const err7 = {instancePath:instancePath+"/polarity",schemaPath:"#/properties/polarity/enum",keyword:"enum",params:{allowedValues: schema21.properties.polarity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err8 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.anchors !== undefined){
let data5 = data.anchors;
if(Array.isArray(data5)){
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/anchors",schemaPath:"#/properties/anchors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate16(data5[i0], {instancePath:instancePath+"/anchors/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/anchors",schemaPath:"#/properties/anchors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.claimant !== undefined){
let data7 = data.claimant;
const _errs14 = errors;
let valid5 = false;
const _errs15 = errors;
if(typeof data7 === "string"){
if(data7.length < 1){
const err11 = {instancePath:instancePath+"/claimant",schemaPath:"#/definitions/actorRefs/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/claimant",schemaPath:"#/definitions/actorRefs/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs17 = errors;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(data8.length < 1){
const err13 = {instancePath:instancePath+"/claimant/" + i1,schemaPath:"#/definitions/actorRefs/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/claimant/" + i1,schemaPath:"#/definitions/actorRefs/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/claimant",schemaPath:"#/definitions/actorRefs/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err16 = {instancePath:instancePath+"/claimant",schemaPath:"#/definitions/actorRefs/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.addressee !== undefined){
let data9 = data.addressee;
const _errs23 = errors;
let valid9 = false;
const _errs24 = errors;
if(typeof data9 === "string"){
if(data9.length < 1){
const err17 = {instancePath:instancePath+"/addressee",schemaPath:"#/definitions/actorRefs/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/addressee",schemaPath:"#/definitions/actorRefs/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const _errs26 = errors;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(data10.length < 1){
const err19 = {instancePath:instancePath+"/addressee/" + i2,schemaPath:"#/definitions/actorRefs/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/addressee/" + i2,schemaPath:"#/definitions/actorRefs/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/addressee",schemaPath:"#/definitions/actorRefs/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid9 = valid9 || _valid1;
}
if(!valid9){
const err22 = {instancePath:instancePath+"/addressee",schemaPath:"#/definitions/actorRefs/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.said !== undefined){
if(!(validate18(data.said, {instancePath:instancePath+"/said",parentData:data,parentDataProperty:"said",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.due !== undefined){
if(!(validate18(data.due, {instancePath:instancePath+"/due",parentData:data,parentDataProperty:"due",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data13 = data.status;
if(!((((((data13 === "open") || (data13 === "checking")) || (data13 === "confirmed")) || (data13 === "disputed")) || (data13 === "refuted")) || (data13 === "withdrawn"))){
const err23 = {instancePath:instancePath+"/status",schemaPath:"#/definitions/status/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.outcome !== undefined){
let data14 = data.outcome;
if(!(((((data14 === "open") || (data14 === "met")) || (data14 === "partly_met")) || (data14 === "refused")) || (data14 === "withdrawn"))){
const err24 = {instancePath:instancePath+"/outcome",schemaPath:"#/definitions/outcome/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.confidence !== undefined){
let data15 = data.confidence;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1 || isNaN(data15)){
const err25 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err26 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.tags !== undefined){
let data16 = data.tags;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(typeof data16[i3] !== "string"){
const err28 = {instancePath:instancePath+"/tags/" + i3,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err30 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.evidence !== undefined){
let data19 = data.evidence;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.url !== undefined){
if(typeof data20.url !== "string"){
const err31 = {instancePath:instancePath+"/evidence/" + i4+"/url",schemaPath:"#/properties/evidence/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data20.title !== undefined){
if(typeof data20.title !== "string"){
const err32 = {instancePath:instancePath+"/evidence/" + i4+"/title",schemaPath:"#/properties/evidence/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data20.accessed !== undefined){
let data23 = data20.accessed;
if(typeof data23 === "string"){
if(data23.length < 1){
const err33 = {instancePath:instancePath+"/evidence/" + i4+"/accessed",schemaPath:"#/definitions/edtf/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/evidence/" + i4+"/accessed",schemaPath:"#/definitions/edtf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data20.note !== undefined){
if(typeof data20.note !== "string"){
const err35 = {instancePath:instancePath+"/evidence/" + i4+"/note",schemaPath:"#/properties/evidence/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/evidence/" + i4,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.relations !== undefined){
let data25 = data.relations;
if(Array.isArray(data25)){
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
let data26 = data25[i5];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.type === undefined){
const err38 = {instancePath:instancePath+"/relations/" + i5,schemaPath:"#/properties/relations/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data26.target === undefined){
const err39 = {instancePath:instancePath+"/relations/" + i5,schemaPath:"#/properties/relations/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data26.type !== undefined){
let data27 = data26.type;
if(!((((((data27 === "contradicts") || (data27 === "supports")) || (data27 === "repeats")) || (data27 === "answers")) || (data27 === "depends_on")) || (data27 === "updates"))){
const err40 = {instancePath:instancePath+"/relations/" + i5+"/type",schemaPath:"#/properties/relations/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema21.properties.relations.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data26.target !== undefined){
if(typeof data26.target !== "string"){
const err41 = {instancePath:instancePath+"/relations/" + i5+"/target",schemaPath:"#/properties/relations/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/relations/" + i5,schemaPath:"#/properties/relations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/relations",schemaPath:"#/properties/relations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.reviews !== undefined){
let data29 = data.reviews;
if(Array.isArray(data29)){
const len6 = data29.length;
for(let i6=0; i6<len6; i6++){
let data30 = data29[i6];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.by !== undefined){
if(typeof data30.by !== "string"){
const err44 = {instancePath:instancePath+"/reviews/" + i6+"/by",schemaPath:"#/properties/reviews/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data30.at !== undefined){
let data32 = data30.at;
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
const err45 = {instancePath:instancePath+"/reviews/" + i6+"/at",schemaPath:"#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/reviews/" + i6+"/at",schemaPath:"#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data30.verdict !== undefined){
let data33 = data30.verdict;
if(!((((data33 === "agree") || (data33 === "disagree")) || (data33 === "unsure")) || (data33 === "comment"))){
const err47 = {instancePath:instancePath+"/reviews/" + i6+"/verdict",schemaPath:"#/properties/reviews/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema21.properties.reviews.items.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data30.note !== undefined){
if(typeof data30.note !== "string"){
const err48 = {instancePath:instancePath+"/reviews/" + i6+"/note",schemaPath:"#/properties/reviews/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/reviews/" + i6,schemaPath:"#/properties/reviews/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.discussion !== undefined){
let data35 = data.discussion;
if(Array.isArray(data35)){
const len7 = data35.length;
for(let i7=0; i7<len7; i7++){
let data36 = data35[i7];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.by !== undefined){
if(typeof data36.by !== "string"){
const err51 = {instancePath:instancePath+"/discussion/" + i7+"/by",schemaPath:"#/properties/discussion/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data36.at !== undefined){
let data38 = data36.at;
if(typeof data38 === "string"){
if(!pattern6.test(data38)){
const err52 = {instancePath:instancePath+"/discussion/" + i7+"/at",schemaPath:"#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/discussion/" + i7+"/at",schemaPath:"#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data36.text !== undefined){
if(typeof data36.text !== "string"){
const err54 = {instancePath:instancePath+"/discussion/" + i7+"/text",schemaPath:"#/properties/discussion/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data36.resolved !== undefined){
if(typeof data36.resolved !== "boolean"){
const err55 = {instancePath:instancePath+"/discussion/" + i7+"/resolved",schemaPath:"#/properties/discussion/items/properties/resolved/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/discussion/" + i7,schemaPath:"#/properties/discussion/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/discussion",schemaPath:"#/properties/discussion/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.history !== undefined){
let data41 = data.history;
if(Array.isArray(data41)){
const len8 = data41.length;
for(let i8=0; i8<len8; i8++){
let data42 = data41[i8];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.at !== undefined){
let data43 = data42.at;
if(typeof data43 === "string"){
if(!pattern6.test(data43)){
const err58 = {instancePath:instancePath+"/history/" + i8+"/at",schemaPath:"#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/history/" + i8+"/at",schemaPath:"#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data42.by !== undefined){
if(typeof data42.by !== "string"){
const err60 = {instancePath:instancePath+"/history/" + i8+"/by",schemaPath:"#/properties/history/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data42.status !== undefined){
let data45 = data42.status;
if(!((((((data45 === "open") || (data45 === "checking")) || (data45 === "confirmed")) || (data45 === "disputed")) || (data45 === "refuted")) || (data45 === "withdrawn"))){
const err61 = {instancePath:instancePath+"/history/" + i8+"/status",schemaPath:"#/definitions/status/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data42.outcome !== undefined){
let data46 = data42.outcome;
if(!(((((data46 === "open") || (data46 === "met")) || (data46 === "partly_met")) || (data46 === "refused")) || (data46 === "withdrawn"))){
const err62 = {instancePath:instancePath+"/history/" + i8+"/outcome",schemaPath:"#/definitions/outcome/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/history/" + i8,schemaPath:"#/properties/history/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.parked !== undefined){
let data47 = data.parked;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.by !== undefined){
if(typeof data47.by !== "string"){
const err65 = {instancePath:instancePath+"/parked/by",schemaPath:"#/properties/parked/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data47.at !== undefined){
let data49 = data47.at;
if(typeof data49 === "string"){
if(!pattern6.test(data49)){
const err66 = {instancePath:instancePath+"/parked/at",schemaPath:"#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/parked/at",schemaPath:"#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data47.reason !== undefined){
if(typeof data47.reason !== "string"){
const err68 = {instancePath:instancePath+"/parked/reason",schemaPath:"#/properties/parked/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/parked",schemaPath:"#/properties/parked/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.suggested_by !== undefined){
if(typeof data.suggested_by !== "string"){
const err70 = {instancePath:instancePath+"/suggested_by",schemaPath:"#/properties/suggested_by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.author !== undefined){
if(typeof data.author !== "string"){
const err71 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.created !== undefined){
let data53 = data.created;
if(typeof data53 === "string"){
if(!pattern6.test(data53)){
const err72 = {instancePath:instancePath+"/created",schemaPath:"#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/created",schemaPath:"#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.updated !== undefined){
let data54 = data.updated;
if(typeof data54 === "string"){
if(!pattern6.test(data54)){
const err74 = {instancePath:instancePath+"/updated",schemaPath:"#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/updated",schemaPath:"#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="claims-sidecar.v1.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/format",schemaPath:"#/definitions/format/pattern",keyword:"pattern",params:{pattern: "^claims-sidecar/[1-9][0-9]*$"},message:"must match pattern \""+"^claims-sidecar/[1-9][0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/definitions/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.article !== undefined){
if(!(validate11(data.article, {instancePath:instancePath+"/article",parentData:data,parentDataProperty:"article",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.actors !== undefined){
let data2 = data.actors;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/actors",schemaPath:"#/properties/actors/type",keyword:"type",params:{type: schema11.properties.actors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data2[i0], {instancePath:instancePath+"/actors/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
}
if(data.claims !== undefined){
let data4 = data.claims;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err4 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: schema11.properties.claims.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate15(data4[i1], {instancePath:instancePath+"/claims/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
}
if(data.decisions !== undefined){
let data6 = data.decisions;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err5 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: schema11.properties.decisions.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.kind === undefined){
const err6 = {instancePath:instancePath+"/decisions/" + i2,schemaPath:"#/definitions/decision/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data7.kind !== undefined){
let data8 = data7.kind;
if(!((data8 === "rejected") || (data8 === "chrome"))){
const err7 = {instancePath:instancePath+"/decisions/" + i2+"/kind",schemaPath:"#/definitions/decision/properties/kind/enum",keyword:"enum",params:{allowedValues: schema42.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data7.rule !== undefined){
if(typeof data7.rule !== "string"){
const err8 = {instancePath:instancePath+"/decisions/" + i2+"/rule",schemaPath:"#/definitions/decision/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.exact !== undefined){
if(typeof data7.exact !== "string"){
const err9 = {instancePath:instancePath+"/decisions/" + i2+"/exact",schemaPath:"#/definitions/decision/properties/exact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.prefix !== undefined){
if(typeof data7.prefix !== "string"){
const err10 = {instancePath:instancePath+"/decisions/" + i2+"/prefix",schemaPath:"#/definitions/decision/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data7.suffix !== undefined){
if(typeof data7.suffix !== "string"){
const err11 = {instancePath:instancePath+"/decisions/" + i2+"/suffix",schemaPath:"#/definitions/decision/properties/suffix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.start !== undefined){
let data13 = data7.start;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err12 = {instancePath:instancePath+"/decisions/" + i2+"/start",schemaPath:"#/definitions/decision/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err13 = {instancePath:instancePath+"/decisions/" + i2+"/start",schemaPath:"#/definitions/decision/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data7.is !== undefined){
let data14 = data7.is;
if(!((data14 === "chrome") || (data14 === "article"))){
const err14 = {instancePath:instancePath+"/decisions/" + i2+"/is",schemaPath:"#/definitions/decision/properties/is/enum",keyword:"enum",params:{allowedValues: schema42.properties.is.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/decisions/" + i2,schemaPath:"#/definitions/decision/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

