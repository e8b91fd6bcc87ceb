// Made from codebook.v1.schema.json by scripts/generate/validators.mjs: change that, not this.
// @ts-nocheck
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"codebook.v1.schema.json","title":"Blue Pencil codebook, version 1","description":"The tags that claims in the articles of a folder may have. Lies at its root as .bluepencil/codebook.yaml. Unknown keys are allowed everywhere and are kept.","type":"object","properties":{"tags":{"description":"Each tag with what it means.","type":["array","null"],"items":{"$ref":"#/definitions/tag"}}},"definitions":{"tag":{"type":"object","required":["id"],"properties":{"id":{"description":"The tag as it stands with claims. No comma in it, no blank at its ends.","type":"string","maxLength":100,"pattern":"^[^\\s,](?:[^,\\r\\n]*[^\\s,])?$"},"label":{"description":"Its name for people.","type":"string","minLength":1,"maxLength":200},"description":{"description":"What it is for: which claims get it, and which do not.","type":"string"},"colour":{"description":"Red, green and blue in hexadecimal, in quotes: \"#2060c0\".","type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"parent":{"description":"The id of the wider tag that this one belongs to.","type":"string"}}}}};
const schema12 = {"type":"object","required":["id"],"properties":{"id":{"description":"The tag as it stands with claims. No comma in it, no blank at its ends.","type":"string","maxLength":100,"pattern":"^[^\\s,](?:[^,\\r\\n]*[^\\s,])?$"},"label":{"description":"Its name for people.","type":"string","minLength":1,"maxLength":200},"description":{"description":"What it is for: which claims get it, and which do not.","type":"string"},"colour":{"description":"Red, green and blue in hexadecimal, in quotes: \"#2060c0\".","type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"parent":{"description":"The id of the wider tag that this one belongs to.","type":"string"}}};
const pattern0 = new RegExp("^[^\\s,](?:[^,\\r\\n]*[^\\s,])?$", "u");
const pattern1 = new RegExp("^#[0-9a-fA-F]{6}$", "u");

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
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err1 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/definitions/tag/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(data2.length > 100){
const err2 = {instancePath:instancePath+"/tags/" + i0+"/id",schemaPath:"#/definitions/tag/properties/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(data2)){
const err3 = {instancePath:instancePath+"/tags/" + i0+"/id",schemaPath:"#/definitions/tag/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s,](?:[^,\\r\\n]*[^\\s,])?$"},message:"must match pattern \""+"^[^\\s,](?:[^,\\r\\n]*[^\\s,])?$"+"\""};
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
const err4 = {instancePath:instancePath+"/tags/" + i0+"/id",schemaPath:"#/definitions/tag/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.label !== undefined){
let data3 = data1.label;
if(typeof data3 === "string"){
if(data3.length > 200){
const err5 = {instancePath:instancePath+"/tags/" + i0+"/label",schemaPath:"#/definitions/tag/properties/label/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/tags/" + i0+"/label",schemaPath:"#/definitions/tag/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/tags/" + i0+"/label",schemaPath:"#/definitions/tag/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.description !== undefined){
if(typeof data1.description !== "string"){
const err8 = {instancePath:instancePath+"/tags/" + i0+"/description",schemaPath:"#/definitions/tag/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.colour !== undefined){
let data5 = data1.colour;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err9 = {instancePath:instancePath+"/tags/" + i0+"/colour",schemaPath:"#/definitions/tag/properties/colour/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\""};
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
const err10 = {instancePath:instancePath+"/tags/" + i0+"/colour",schemaPath:"#/definitions/tag/properties/colour/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.parent !== undefined){
if(typeof data1.parent !== "string"){
const err11 = {instancePath:instancePath+"/tags/" + i0+"/parent",schemaPath:"#/definitions/tag/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/definitions/tag/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

