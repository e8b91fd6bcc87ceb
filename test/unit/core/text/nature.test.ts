import assert from 'node:assert/strict';
import { natureOf, type TextNature } from '../../../../src/core/text/nature';

function check(nature: TextNature, ...texts: readonly string[]): void {
  describe(nature, () => {
    for (const text of texts) it(JSON.stringify(text.slice(0, 70)), () => assert.equal(natureOf(text), nature));
  });
}

describe('natureOf', () => {
  check('empty', '', ' \uFEFF\r\n\t', '\u0000\u200B');
  check(
    'binary',
    '\uFFFDPNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR\u0000\u0000\u0001',
    'H\u0000e\u0000l\u0000l\u0000o\u0000 \u0000y\u0000o\u0000u\u0000',
    `PK\u0003\u0004\u0014\u0000\u0006\u0000${'\uFFFD\uFFFDab'.repeat(40)}`,
  );
  check(
    'english',
    'Kolb urges Norland to reopen Velm tunnel',
    'Port strike',
    'Ana Kolb',
    'De la Cruz beats Van der Berg in Los Angeles final',
    'Macron met von der Leyen and Sánchez de la Vega',
    'Zubkov, Müller, Šimić meet',
    'El Salvador, La Paz and Le Havre sign',
    'São Paulo, Brasília, Rio de Janeiro',
    'Norland loses 59.7k full-time jobs, adds 60k part-time jobs',
    'Die Linke, Die Grünen, SPD',
    'Núñez Feijóo wins in La Coruña',
    `Squad: ${'de Boer, van der Sar, ter Stegen, de la Peña, dos Santos, di Canio, von Ahlen, '.repeat(4)}coach: van Gaal`,
    'A port\u0000 was closed on Monday.',
    '12 : 3',
    'The minister met Wójcik of „Gazeta Portowa” in Łódź. He told Müller that the Großmarkt would not close, and that the ' +
      'Société des Ports and the Compañía del Mar had asked for a delay until the spring of next year, when Öztürk returns.',
    'The word “Москва” stood on the wall.',
    `${'The port closed. '.repeat(20)}\uFFFD\uFFFD and caf\uFFFD`,
  );
  check(
    'notEnglish',
    'Le ministre des Transports a annoncé une grève dans les ports.',
    'Les dockers de Port-Ellis menacent de faire grève',
    'Der Minister sagte, dass die Häfen am Montag wieder öffnen.',
    'Regierung will die Steuern für Familien senken',
    'El ministro dijo que los puertos abrirán el lunes',
    'Il ministro ha detto che i porti riaprono lunedì',
    'O ministro disse que os portos não abrem na segunda',
    'Rząd chce podnieść podatki od nowego roku',
    'Het kabinet wil de belasting voor gezinnen verlagen',
    'Hamnarna öppnar på måndag, säger ministern och facket',
    'Bakan, limanların pazartesi günü açılacağını söyledi ve bir açıklama yaptı',
    'Министр заявил, что порты откроются',
    'Ο υπουργός είπε ότι τα λιμάνια ανοίγουν',
    'وزير النقل يعلن فتح الموانئ',
    'השר הודיע על פתיחת הנמלים',
    '部长宣布港口将重新开放',
    'El puerto cerró el lunes. La empresa dijo que no pagaría los salarios atrasados, pero el sindicato de estibadores ' +
      'pidió una reunión con el ministro para el viernes. «No vamos a esperar más», afirmó su portavoz ante los ' +
      'periodistas reunidos en la plaza, donde cientos de trabajadores se habían concentrado desde la mañana.',
    'Bandari ilifungwa Jumatatu baada ya wafanyakazi kugoma. '.repeat(12),
  );

  it('looks at a part of a huge text only', () => {
    assert.equal(natureOf(`The port of Velm was closed. ${'x'.repeat(2_000_000)}`), 'english');
  });
});
