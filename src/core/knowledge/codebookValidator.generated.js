// Made from codebook.v1.schema.json by scripts/generate/validators.mjs: change that, not this.
// @ts-nocheck
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"codebook.v1.schema.json","title":"Blue Pencil codebook, version 1","description":"The tags that claims in the articles of a folder may have. It is stored at its root as .bluepencil/codebook.yaml. Unknown keys are allowed everywhere and are kept.","type":"object","properties":{"tags":{"description":"Each tag with what it means.","type":["array","null"],"items":{"$ref":"#/definitions/tag"}}},"definitions":{"tagId":{"description":"The tag as it is written in claims. It has no comma, and no space at either end.","type":"string","maxLength":100,"pattern":"^[^\\s,](?:[^,\\r\\n]*[^\\s,])?$"},"colour":{"description":"Red, green and blue in hexadecimal, in quotation marks: \"#2060c0\".","type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"tag":{"type":"object","required":["id"],"properties":{"id":{"$ref":"#/definitions/tagId"},"label":{"description":"Its name for human readers.","type":"string","minLength":1,"maxLength":200},"description":{"description":"What it is for: which claims get it, and which do not.","type":"string"},"colour":{"$ref":"#/definitions/colour"},"parent":{"description":"The id of the wider tag that this one belongs to.","type":"string"}}}}};
const schema12 = {"type":"object","required":["id"],"properties":{"id":{"$ref":"#/definitions/tagId"},"label":{"description":"Its name for human readers.","type":"string","minLength":1,"maxLength":200},"description":{"description":"What it is for: which claims get it, and which do not.","type":"string"},"colour":{"$ref":"#/definitions/colour"},"parent":{"description":"The id of the wider tag that this one belongs to.","type":"string"}}};
const schema13 = {"description":"The tag as it is written in claims. It has no comma, and no space at either end.","type":"string","maxLength":100,"pattern":"^[^\\s,](?:[^,\\r\\n]*[^\\s,])?$"};
const schema14 = {"description":"Red, green and blue in hexadecimal, in quotation marks: \"#2060c0\".","type":"string","pattern":"^#[0-9a-fA-F]{6}$"};
const pattern0 = new RegExp("^[^\\s,](?:[^,\\r\\n]*[^\\s,])?$", "u");
const pattern1 = new RegExp("^#[0-9a-fA-F]{6}$", "u");

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
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 100){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/tagId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/tagId/pattern",keyword:"pattern",params:{pattern: "^[^\\s,](?:[^,\\r\\n]*[^\\s,])?$"},message:"must match pattern \""+"^[^\\s,](?:[^,\\r\\n]*[^\\s,])?$"+"\""};
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
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/tagId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 === "string"){
if(data1.length > 200){
const err4 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.colour !== undefined){
let data3 = data.colour;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err8 = {instancePath:instancePath+"/colour",schemaPath:"#/definitions/colour/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/colour",schemaPath:"#/definitions/colour/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.parent !== undefined){
if(typeof data.parent !== "string"){
const err10 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="codebook.v1.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tags !== undefined){
let data0 = data.tags;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: schema11.properties.tags.type},message:"must be array,null"};
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
if(!(validate11(data0[i0], {instancePath:instancePath+"/tags/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

