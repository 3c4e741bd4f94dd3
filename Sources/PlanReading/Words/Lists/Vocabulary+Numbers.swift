extension Vocabulary {
  private static func number(_ value: UInt8) -> WordSense { WordSense(number: value) }
  private static func ordinal(_ value: UInt8) -> WordSense { WordSense(ordinal: value) }

  /// Number words to twenty, and what stands between, before and after numbers. Words that are
  /// common ones elsewhere (Spanish "once", Turkish "on") are left out.
  static let numbers: [Row] = [
    (
      number(1),
      """
      one, uno, una, un, um, uma, une, ein, eins, eine, einen, einer, einem, bir, biri, birini, een, jeden, \
      jedno, jedna, один, одна, одно, одну, mot, واحد, एक, 하나, 한, 첫
      """
    ),
    (
      number(2),
      """
      two, dos, dois, duas, deux, zwei, due, iki, ikisi, ikisini, twee, dwa, dwie, два, две, hai, both, \
      ambos, beide, 둘, 두
      """
    ),
    (number(3), "three, tres, trois, drei, tre, uc, ucunu, drie, trzy, три, ba, 셋, 세"),
    (
      number(4),
      "four, cuatro, quatro, quatre, vier, quattro, dort, dordunu, cztery, четыре, bon, 네"
    ),
    (number(5), "five, cinco, cinq, funf, fuenf, cinque, bes, vijf, piec, пять, 다섯"),
    (number(6), "six, seis, sechs, sei, alti, zes, szesc, шесть, sau"),
    (number(7), "seven, siete, sete, sept, sieben, sette, yedi, zeven, siedem, семь, bay"),
    (number(8), "eight, ocho, oito, huit, acht, otto, sekiz, osiem, восемь, tam"),
    (number(9), "nine, nueve, nove, neuf, neun, dokuz, negen, dziewiec, девять, chin"),
    (number(10), "ten, diez, dez, dix, zehn, dieci, tien, dziesiec, десять, muoi"),
    (number(11), "eleven, onze, elf, undici, jedenascie, одиннадцать"),
    (number(12), "twelve, doce, doze, douze, zwolf, zwoelf, dodici, twaalf, dwanascie, двенадцать"),
    (number(13), "thirteen, trece, treze, treize, dreizehn, tredici, тринадцать"),
    (number(14), "fourteen, catorce, catorze, quatorze, vierzehn, quattordici, четырнадцать"),
    (number(15), "fifteen, quince, quinze, funfzehn, fuenfzehn, quindici, пятнадцать"),
    (number(16), "sixteen, dieciseis, dezesseis, sechzehn, sedici, шестнадцать"),
    (number(17), "seventeen, diecisiete, dezessete, siebzehn, diciassette, семнадцать"),
    (number(18), "eighteen, dieciocho, dezoito, achtzehn, diciotto, восемнадцать"),
    (number(19), "nineteen, diecinueve, dezenove, neunzehn, diciannove, девятнадцать"),
    (number(20), "twenty, veinte, vinte, vingt, zwanzig, venti, двадцать"),
    (
      ordinal(1),
      """
      first, primero, primer, primera, primeiro, primeira, premier, premiere, erste, erster, erstes, \
      ersten, primo, prima, birinci, ilk, eerste, pierwszy, pierwsza, первый, первая, первое, перший, \
      перша, dau tien, thu nhat, forsta, forste, prvni, الأول, الأولى, पहला, पहली, pertama, 첫번째, 첫 번째, 첫째
      """
    ),
    (
      ordinal(2),
      """
      second, segundo, segunda, deuxieme, seconde, zweite, zweiter, zweites, zweiten, secondo, seconda, \
      ikinci, tweede, drugi, druga, druhy, druha, второй, вторая, второе, другий, друга, thu hai, الثاني, الثانية, \
      दूसरा, kedua, 두번째, 두 번째, 둘째
      """
    ),
    (
      ordinal(3),
      """
      third, tercero, tercer, tercera, terceiro, terceira, troisieme, dritte, dritter, drittes, dritten, \
      terzo, terza, ucuncu, derde, trzeci, trzecia, tredje, treti, третий, третья, третье, третій, thu ba, الثالث, \
      الثالثة, ketiga, 세번째, 세 번째, 셋째
      """
    ),
    (
      ordinal(4),
      """
      fourth, cuarto, cuarta, quarto, quarta, quatrieme, vierte, vierter, viertes, vierten, dorduncu, \
      vierde, czwarty, czwarta, fjarde, fjerde, ctvrty, ctvrta, четверта, четвертий, четвертый, четвертая, thu tu, keempat, 네 번째, 넷째, الرابع, الرابعة
      """
    ),
    (
      ordinal(5),
      """
      fifth, quinto, quinta, cinquieme, funfte, funfter, funftes, funften, fuenfte, fuenfter, fuenftes, \
      fuenften, besinci, vijfde, piaty, piata, femte, paty, пятый, пятая, пятий, пята, kelima, thu nam, \
      다섯 번째, 다섯째, الخامس
      """
    ),
    (
      ordinal(6),
      """
      sixth, sexto, sexta, sixieme, sechste, sechster, sechstes, sechsten, sesto, sesta, altinci, zesde, \
      szosty, szosta, sjatte, sjette, sesty, шестой, шестая, шостий, шоста, keenam, thu sau, 여섯 번째, السادس
      """
    ),
    (
      ordinal(7),
      """
      seventh, septimo, septima, setimo, setima, septieme, siebte, siebter, siebtes, siebten, settimo, \
      settima, yedinci, zevende, siodmy, siodma, sjunde, syvende, sjuende, sedmy, седьмой, седьмая, сьомий, \
      сьома, ketujuh, thu bay, 일곱 번째
      """
    ),
    (
      ordinal(8),
      """
      eighth, octavo, octava, oitavo, oitava, huitieme, achte, achter, achtes, achten, ottavo, ottava, \
      sekizinci, achtste, osmy, osma, attonde, ottende, attende, восьмой, восьмая, восьмий, восьма, \
      kedelapan, thu tam, 여덟 번째
      """
    ),
    (
      ordinal(9),
      """
      ninth, noveno, novena, nono, nona, neuvieme, neunte, neunter, neuntes, neunten, dokuzuncu, negende, \
      dziewiaty, dziewiata, nionde, niende, devaty, девятый, девятая, девятий, девята, thu chin
      """
    ),
    (
      ordinal(10),
      """
      tenth, decimo, decima, dixieme, zehnte, zehnter, zehntes, zehnten, onuncu, tiende, dziesiaty, \
      dziesiata, tionde, desaty, десятый, десятая, десятий, десята, thu muoi
      """
    ),
    (
      ordinal(11),
      "eleventh, undecimo, undecima, onzieme, elfte, elfter, undicesimo, undicesima, on birinci, elfde, elvte, ellevte"
    ),
    (
      ordinal(12),
      """
      twelfth, duodecimo, duodecima, douzieme, zwolfte, zwolfter, zwoelfte, zwoelfter, dodicesimo, \
      dodicesima, on ikinci, twaalfde, tolfte, tolvte
      """
    ),
    (
      flag(.ordinalEnding),
      """
      st, nd, rd, th, er, ere, re, eme, ieme, e, de, ste, a, o, ª, º, inci, nci, uncu, я, й, ая, ый, ий, \
      ой, ое, ья, га, ша, o, の
      """
    ),
    (
      flag(.through),
      "to, a, thru, through, until, till, bis, al, ao, hasta, ate, jusqu, au, tot, do, до, по, ile, den, 至, 到, から, đến, toi"
    ),
    (
      flag(.and),
      "and, y, e, et, und, ve, en, i, и, та, va, or, oder, ou, o, ou, veya, lub, или, và, hoặc, 和, 与, 或, と, 및"
    ),
    (
      flag(.of),
      "of, out of, of these, of those, of the following, of the below, of them, from, de, del, dal, vom, du, von, aus, di, da, parmi, entre, из, z, spośród, trong"
    ),
    (flag(.more), "more, mas, mais, plus, mehr, piu, fazla, meer, wiecej, более, больше, 以上"),
    (flag(.ordinalMark), "第, 제"),
    (flag(.counter), "个, 個, 项, 項, 种, 種, つ, 개, 條, 条, 门, 門"),
  ]
}
