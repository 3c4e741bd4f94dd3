extension Vocabulary {
  private static func month(_ number: UInt8, _ flags: WordSense.Flags = []) -> WordSense {
    WordSense(flags: flags, month: number)
  }

  /// The months' names, with abbreviations; in Polish and Russian the genitive too.
  static let months: [Row] = [
    (
      month(1),
      """
      january, jan, enero, ene, janeiro, januar, janner, janvier, janv, gennaio, ocak, januari, styczen, \
      stycznia, январь, января, янв, січень, січня, leden, ianuarie, يناير, जनवरी
      """
    ),
    (
      month(2),
      """
      february, feb, febrero, fevereiro, fev, februar, fevrier, fevr, febbraio, subat, februari, luty, \
      lutego, февраль, февраля, фев, лютий, лютого, فبراير, फरवरी
      """
    ),
    (
      month(3),
      """
      march, mar, marzo, marco, marz, maerz, mars, mart, maart, marzec, marca, март, марта, березень, \
      березня, maret, مارس, मार्च
      """
    ),
    (
      month(4),
      """
      april, apr, abril, abr, avril, avr, aprile, nisan, kwiecien, kwietnia, апрель, апреля, апр, квітень, \
      квітня, أبريل, अप्रैल
      """
    ),
    (
      month(5),
      "may, mayo, maio, mai, maggio, mayis, mei, maj, maja, май, мая, травень, травня, مايو, मई"
    ),
    (
      month(6),
      """
      june, jun, junio, junho, juni, juin, giugno, giu, haziran, czerwiec, czerwca, июнь, июня, червень, \
      червня, يونيو, जून
      """
    ),
    (
      month(7),
      """
      july, jul, julio, julho, juli, juillet, juil, luglio, temmuz, lipiec, lipca, июль, июля, липень, \
      липня, يوليو, जुलाई
      """
    ),
    (
      month(8),
      """
      august, aug, agosto, aout, agustos, augustus, augusti, agustus, sierpien, sierpnia, август, августа, \
      авг, серпень, серпня, أغسطس, अगस्त
      """
    ),
    (
      month(9),
      """
      september, sept, sep, septiembre, setiembre, setembro, septembre, settembre, eylul, wrzesien, \
      wrzesnia, сентябрь, сентября, сен, сент, вересень, вересня, سبتمبر, सितंबर
      """
    ),
    (
      month(10),
      """
      october, oct, octubre, outubro, oktober, okt, octobre, ottobre, ott, ekim, pazdziernik, \
      pazdziernika, октябрь, октября, окт, жовтень, жовтня, أكتوبر, अक्टूबर
      """
    ),
    (
      month(11),
      """
      november, nov, noviembre, novembro, novembre, kasim, listopad, listopada, ноябрь, ноября, ноя, \
      نوفمبر, नवंबर
      """
    ),
    (
      month(12),
      """
      december, dec, diciembre, dic, dezembro, dezember, dez, decembre, dicembre, aralik, grudzien, \
      grudnia, декабрь, декабря, дек, грудень, грудня, desember, ديسمبر, दिसंबर
      """
    ),
    (month(1, .weakMonth), "gen"),
    (month(5, .weakMonth), "mag"),
    (month(7, .weakMonth), "lug"),
    (month(8, .weakMonth), "ago"),
    (month(9, .weakMonth), "set"),
    (month(10, .weakMonth), "out"),
  ]
}
