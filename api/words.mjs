export function checkWords(){}
