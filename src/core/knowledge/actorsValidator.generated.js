// Made from actors.v1.schema.json by scripts/generate/validators.mjs: change that, not this.
// @ts-nocheck
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"actors.v1.schema.json","title":"Blue Pencil register of actors, version 1","description":"Who is known in all articles of a folder, and what is never highlighted. It is stored at its root as .bluepencil/actors.yaml. Unknown keys are allowed everywhere and are kept.","type":"object","properties":{"actors":{"description":"People, organisations, countries, groups and places, each with its names.","type":["array","null"],"items":{"$ref":"#/definitions/actor"}},"never":{"description":"Names and words that are never highlighted as actors. Written in lowercase, they match in any case; otherwise as printed.","type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":200}}},"definitions":{"edtf":{"description":"A date in EDTF or ISO 8601, in quotation marks: \"2026-05-18\", \"2026-05\", \"2026\".","type":"string","minLength":1},"slug":{"description":"Lowercase letters, digits and hyphens. The same id in sidecars is the same actor.","type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$"},"actor":{"type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/definitions/slug"},"name":{"description":"The full name, as printed.","type":"string","minLength":1,"maxLength":200},"type":{"enum":["person","organisation","country","group","place","other"]},"roles":{"description":"Offices, with the time in which they were held.","type":"array","items":{"type":"object","required":["title"],"properties":{"title":{"type":"string","minLength":1},"of":{"description":"The id of an actor.","type":"string"},"from":{"$ref":"#/definitions/edtf"},"to":{"$ref":"#/definitions/edtf"}}}},"aliases":{"description":"Other names and spellings. Written in lowercase, they match in any case; otherwise as printed.","type":"array","items":{"type":"string","minLength":1,"maxLength":200}},"same_as":{"type":"array","items":{"type":"string"}},"note":{"type":"string"}}}}};
const schema12 = {"type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/definitions/slug"},"name":{"description":"The full name, as printed.","type":"string","minLength":1,"maxLength":200},"type":{"enum":["person","organisation","country","group","place","other"]},"roles":{"description":"Offices, with the time in which they were held.","type":"array","items":{"type":"object","required":["title"],"properties":{"title":{"type":"string","minLength":1},"of":{"description":"The id of an actor.","type":"string"},"from":{"$ref":"#/definitions/edtf"},"to":{"$ref":"#/definitions/edtf"}}}},"aliases":{"description":"Other names and spellings. Written in lowercase, they match in any case; otherwise as printed.","type":"array","items":{"type":"string","minLength":1,"maxLength":200}},"same_as":{"type":"array","items":{"type":"string"}},"note":{"type":"string"}}};
const schema13 = {"description":"Lowercase letters, digits and hyphens. The same id in sidecars is the same actor.","type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$"};
const schema14 = {"description":"A date in EDTF or ISO 8601, in quotation marks: \"2026-05-18\", \"2026-05\", \"2026\".","type":"string","minLength":1};
const pattern0 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0.test(data0)){
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
if(data1.length > 200){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!((((((data2 === "person") || (data2 === "organisation")) || (data2 === "country")) || (data2 === "group")) || (data2 === "place")) || (data2 === "other"))){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
if(data4.title === undefined){
const err8 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4.title !== undefined){
let data5 = data4.title;
if(typeof data5 === "string"){
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/roles/" + i0+"/title",schemaPath:"#/properties/roles/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/roles/" + i0+"/title",schemaPath:"#/properties/roles/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.of !== undefined){
if(typeof data4.of !== "string"){
const err11 = {instancePath:instancePath+"/roles/" + i0+"/of",schemaPath:"#/properties/roles/items/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.from !== undefined){
let data7 = data4.from;
if(typeof data7 === "string"){
if(data7.length < 1){
const err12 = {instancePath:instancePath+"/roles/" + i0+"/from",schemaPath:"#/definitions/edtf/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/roles/" + i0+"/from",schemaPath:"#/definitions/edtf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.to !== undefined){
let data8 = data4.to;
if(typeof data8 === "string"){
if(data8.length < 1){
const err14 = {instancePath:instancePath+"/roles/" + i0+"/to",schemaPath:"#/definitions/edtf/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err15 = {instancePath:instancePath+"/roles/" + i0+"/to",schemaPath:"#/definitions/edtf/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.aliases !== undefined){
let data9 = data.aliases;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(data10.length > 200){
const err18 = {instancePath:instancePath+"/aliases/" + i1,schemaPath:"#/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data10.length < 1){
const err19 = {instancePath:instancePath+"/aliases/" + i1,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err20 = {instancePath:instancePath+"/aliases/" + i1,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
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
const err22 = {instancePath:instancePath+"/same_as/" + i2,schemaPath:"#/properties/same_as/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/same_as",schemaPath:"#/properties/same_as/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err24 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="actors.v1.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actors !== undefined){
let data0 = data.actors;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/actors",schemaPath:"#/properties/actors/type",keyword:"type",params:{type: schema11.properties.actors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data0[i0], {instancePath:instancePath+"/actors/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
}
if(data.never !== undefined){
let data2 = data.never;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err1 = {instancePath:instancePath+"/never",schemaPath:"#/properties/never/type",keyword:"type",params:{type: schema11.properties.never.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(data3.length > 200){
const err2 = {instancePath:instancePath+"/never/" + i1,schemaPath:"#/properties/never/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data3.length < 1){
const err3 = {instancePath:instancePath+"/never/" + i1,schemaPath:"#/properties/never/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err4 = {instancePath:instancePath+"/never/" + i1,schemaPath:"#/properties/never/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate10.errors = vErrors;
return errors === 0;
}

