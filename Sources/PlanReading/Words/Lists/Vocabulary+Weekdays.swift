extension Vocabulary {
  private static func weekday(_ number: UInt8, _ flags: WordSense.Flags = []) -> WordSense {
    WordSense(flags: flags, weekday: number)
  }

  /// The days of the week from Monday, 1, to Sunday, 7. What is a word elsewhere ("sun", Spanish
  /// "mar", German "so") is one only beside a date, a range or a mark, and written with a capital.
  static let weekdays: [Row] = [
    (
      weekday(1),
      """
      monday, mondays, mon, lunes, segunda feira, lundi, lunedi, montag, maandag, pazartesi, poniedzialek, \
      pondeli, понедельник, понеділок, måndag, mandag, maanantai, hetfo, luni, δευτερα, thu hai, senin, \
      الاثنين, الإثنين, सोमवार, 月曜日, 月曜, 星期一, 周一, 週一, 礼拜一, 월요일
      """
    ),
    (
      weekday(2),
      """
      tuesday, tuesdays, tue, tues, martes, terca feira, mardi, martedi, dienstag, dinsdag, sali, wtorek, \
      utery, вторник, вівторок, tisdag, tirsdag, tiistai, kedd, marti, τριτη, thu ba, selasa, الثلاثاء, \
      मंगलवार, 火曜日, 火曜, 星期二, 周二, 週二, 礼拜二, 화요일
      """
    ),
    (
      weekday(3),
      """
      wednesday, wednesdays, wed, miercoles, quarta feira, mercredi, mercoledi, mittwoch, woensdag, \
      carsamba, sroda, streda, среда, середа, onsdag, keskiviikko, szerda, miercuri, τεταρτη, thu tu, rabu, \
      الأربعاء, बुधवार, 水曜日, 水曜, 星期三, 周三, 週三, 礼拜三, 수요일
      """
    ),
    (
      weekday(4),
      """
      thursday, thursdays, thu, thur, thurs, jueves, quinta feira, jeudi, giovedi, donnerstag, donderdag, \
      persembe, czwartek, ctvrtek, четверг, четвер, torsdag, torstai, csutortok, joi, πεμπτη, thu nam, kamis, \
      الخميس, गुरुवार, 木曜日, 木曜, 星期四, 周四, 週四, 礼拜四, 목요일
      """
    ),
    (
      weekday(5),
      """
      friday, fridays, fri, viernes, sexta feira, vendredi, venerdi, freitag, vrijdag, cuma, piatek, patek, \
      пятница, пятниця, fredag, perjantai, pentek, vineri, παρασκευη, thu sau, jumat, الجمعة, \
      शुक्रवार, 金曜日, 金曜, 星期五, 周五, 週五, 礼拜五, 금요일
      """
    ),
    (
      weekday(6),
      """
      saturday, saturdays, sabado, samedi, sabato, samstag, sonnabend, zaterdag, cumartesi, sobota, \
      суббота, субота, lordag, lauantai, szombat, sambata, σαββατο, thu bay, sabtu, السبت, शनिवार, \
      土曜日, 土曜, 星期六, 周六, 週六, 礼拜六, 토요일
      """
    ),
    (
      weekday(7),
      """
      sunday, sundays, domingo, dimanche, domenica, sonntag, zondag, niedziela, nedele, воскресенье, неділя, \
      sondag, sunnuntai, vasarnap, duminica, κυριακη, chu nhat, الأحد, रविवार, 日曜日, 日曜, 星期日, 星期天, \
      周日, 週日, 礼拜天, 일요일
      """
    ),
    (
      weekday(6),
      """
      weekend, weekends, week end, fin de semana, fim de semana, fine settimana, wochenende, hafta sonu, \
      выходные, вихідні, 周末, 週末, 주말, cuoi tuan, akhir pekan
      """
    ),
    (weekday(1, .weakWeekday), "lun, seg, segunda, mo, pzt, pon, пн, 月, 월"),
    (weekday(2, .weakWeekday), "mar, ter, terca, di, wt, вт, 火, 화"),
    (weekday(3, .weakWeekday), "mie, qua, quarta, mer, mi, car, sr, ср, 水, 수"),
    (weekday(4, .weakWeekday), "jue, qui, quinta, jeu, gio, do, per, czw, чт, 木, 목"),
    (weekday(5, .weakWeekday), "vie, sex, sexta, ven, fr, cum, pt, пт, 金, 금"),
    (weekday(6, .weakWeekday), "sat, sab, sam, sa, cmt, sob, сб, 土, 토"),
    (weekday(7, .weakWeekday), "sun, dom, dim, so, pazar, paz, niedz, minggu, ahad, вс, нд, 日, 일"),
  ]
}
