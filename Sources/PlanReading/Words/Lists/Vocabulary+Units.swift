import RoadmapModel

extension Vocabulary {
  /// What periods are called. English first, then Romance, Germanic, Turkish, Slavic and others;
  /// accents do not matter.
  static let units: [Row] = [
    (
      unit(.week),
      """
      week, wk, semana, semaine, settimana, woche, kw, hafta, tydzien, tyden, tyzden, неделя, неделю, \
      тиждень, tuan, vecka, uge, uke, viikko, minggu, pekan, saptamana, εβδομαδα, الأسبوع, أسبوع, \
      सप्ताह, हफ्ता, هفته, สัปดาห์ที่, สัปดาห์, 周, 週, 星期, 礼拜, 禮拜, 주, \
      setmana, שבוע, nadal, savaite, tjedan, teden, sedmica, седмица, седмиця, সপ্তাহ, வாரம், ہفتہ, wiki, linggo, w
      """
    ),
    (
      unit(.week, .plural),
      """
      weeks, wks, haftalik, wochig, wochige, wochiger, tygodniowy, недельный, semanas, semaines, settimane, wochen, weken, haftalar, tygodnie, tygodnia, tygodni, \
      недели, недель, тижні, тижнів, veckor, uger, uker, setmanes, שבועות, saptamani, viikot, седмици, hetes
      """
    ),
    (unit(.week, .ordinalUnit), "주차, 주째, 週目, 週間目, 周目, het, hét"),
    (
      unit(.month),
      """
      month, mes, mois, mese, monat, maand, ay, miesiac, mesic, месяц, місяць, thang, manad, maned, \
      kuukausi, bulan, luna, μηνας, honap, الشهر, شهر, महीना, माह, ماه, เดือนที่, เดือน, 个月, 個月, \
      ヶ月, か月, カ月, ヵ月, ケ月, 개월, 달, חודש, mesiac, mesec, mjesec, месец, menuo, মাস, மாதம், مہینہ, buwan, mwezi
      """
    ),
    (
      unit(.month, .plural),
      """
      months, aylik, monatig, monatiger, meses, mesi, monate, monaten, maanden, aylar, miesiace, miesiecy, miesiaca, месяцы, месяца, \
      месяцев, місяці, місяців, manader, חודשים, mesos, luni, kuukaudet, месеца
      """
    ),
    (unit(.month, .cardinalUnit), "月, 月份, 월"),
    (unit(.month, .ordinalUnit), "개월차, 달차, ヶ月目, か月目, カ月目, ヵ月目, ケ月目"),
    (
      unit(.day),
      """
      day, dia, jour, journee, giorno, tag, dag, gun, dzien, den, день, ngay, paiva, hari, ημερα, \
      اليوم, يوم, दिन, روز, วันที่, 天, 日, יום, ziua, nap, ден, paev, diena, দিন, நாள், دن, araw, siku
      """
    ),
    (
      unit(.day, .plural),
      "days, gunluk, tagig, dias, jours, giorni, tage, tagen, dagen, gunler, dni, дни, дней, дня, днів, ימים, zile, paivat, дена"
    ),
    (unit(.day, .ordinalUnit), "일차, 日目, 天目, 일째"),
    (
      unit(.year),
      """
      year, yr, ano, annee, anno, jahr, jaar, yil, rok, год, рік, nam, tahun, السنة, العام, वर्ष, \
      साल, سال, 年, 년
      """
    ),
    (
      unit(.year, .plural),
      "years, yrs, anos, ans, annees, anni, jahre, jahren, lata, lat, года, лет, годы"
    ),
    (unit(.year, .ordinalUnit), "년차, 年目, 학년, 年级, 年級, 年次"),
    (
      unit(.quarter),
      "quarter, trimestre, quartal, kwartaal, ceyrek, kwartal, квартал, quy, 季度, 季, 분기, الربع, q"
    ),
    (unit(.quarter, .plural), "quarters, trimestres, quartale"),
    (
      unit(.phase),
      """
      phase, fase, asama, faz, faza, etap, фаза, этап, етап, giai doan, tahap, fas, faze, φαση, \
      المرحلة, مرحلة, चरण, مرحله, 阶段, 階段, フェーズ, フェイズ, 페이즈, \
      שלב, vaihe, fazis, فاز, ระยะที่, etapp, ধাপ, கட்டம், مرحلہ
      """
    ),
    (
      unit(.phase, .plural),
      "phases, fases, phasen, fasi, fasen, asamalar, fazy, фазы, этапы, этапа, етапи"
    ),
    (unit(.phase, .ordinalUnit), "단계"),
    (
      unit(.module),
      "module, modulo, modul, модуль, mo dun, moodul, الوحدة, מודול, मॉड्यूल, 模块, 模塊, モジュール, 모듈"
    ),
    (unit(.module, .plural), "modules, modulos, moduli, module, модули, модуля"),
    (unit(.sprint), "sprint, спринт, 冲刺, スプリント, 스프린트"),
    (unit(.sprint, .plural), "sprints, спринты"),
    (
      unit(.part),
      """
      part, pt, parte, partie, teil, deel, kisim, bolum, czesc, часть, частина, phan, bagian, الجزء, \
      חלק, भाग, 部分, 部, パート, 파트, 부
      """
    ),
    (unit(.part, .plural), "parts, partes, parties, teile, parti, части"),
    (
      unit(.semester),
      "semester, sem, semestre, semestr, семестр, полугодие, півріччя, halbjahr, yariyil, polrocze, hoc ky, hoc ki, 学期, 學期, 학기, h"
    ),
    (unit(.semester, .plural), "semesters, semestres"),
    (
      unit(.level),
      """
      level, lvl, nivel, niveau, livello, stufe, seviye, poziom, уровень, рівень, cap do, tingkat, \
      المستوى, स्तर, 级别, 等级, 级, レベル, 레벨
      """
    ),
    (unit(.level, .plural), "levels, niveles, niveis, niveaux, livelli, stufen, уровни"),
    (
      unit(.step),
      "step, paso, passo, schritt, adim, stap, krok, шаг, крок, buoc, langkah, steg, الخطوة, 步, ステップ, 스텝"
    ),
    (unit(.step, .plural), "steps, pasos, passos, schritte, adimlar, stappen, kroki, шаги"),
    (
      unit(.unit),
      "unit, unidad, unidade, unite, unita, einheit, lerneinheit, eenheid, 单元, 單元, ユニット, 유닛"
    ),
    (unit(.unit, .plural), "units, unidades, unites, einheiten"),
    (
      unit(.lesson),
      "lesson, leccion, licao, lecon, lezione, lektion, ders, lekcja, урок, bai, الدرس, שיעור, 课, 課, レッスン"
    ),
    (unit(.lesson, .plural), "lessons, lecciones, licoes, lecons, lezioni, lektionen, уроки"),
    (unit(.stage), "stage, etapa, etape, etappe, tappa, стадия, chang, 环节, ステージ"),
    (unit(.stage, .plural), "stages, etapas, etapes, etappen"),
    (unit(.block), "block, bloque, bloco, bloc, blocco, blok, блок, 블록"),
    (unit(.block, .plural), "blocks, bloques, blocos, blocs"),
    (
      unit(.chapter),
      "chapter, ch, chap, capitulo, chapitre, capitolo, kapitel, hoofdstuk, rozdzial, глава, chuong, bab, الفصل, פרק, अध्याय, 章, 장"
    ),
    (unit(.chapter, .plural), "chapters, capitulos, chapitres, главы"),
    (
      unit(.milestone),
      "milestone, hito, jalon, meilenstein, mijlpaal, веха, kilometre tasi, 里程碑, マイルストーン, 마일스톤"
    ),
    (unit(.milestone, .plural), "milestones, hitos, jalons, meilensteine"),
    (unit(.term), "term, trimester, cuatrimestre, quadrimestre, donem"),
    (unit(.term, .plural), "terms, trimesters"),
    (unit(.track), "track, piste, pista"),
    (unit(.section), "section, seccion, secao, sezione, abschnitt, раздел, 节, 節, セクション, 섹션"),
    (unit(.section, .plural), "sections, secciones"),
    (
      unit(.session),
      "session, sesion, sessao, seance, sessione, sitzung, oturum, sesja, sesi, encuentro, encontro, jornada, занятие, buoi, 回, セッション"
    ),
    (unit(.session, .ordinalUnit), "회차, 차시"),
    (unit(.lecture, .ordinalUnit), "강"),
    (unit(.semester, .ordinalUnit), "학기"),
    (unit(.session, .plural), "sessions, sesiones, seances"),
    (unit(.lecture), "lecture, lec, vorlesung, aula, clase, лекция, wyklad, 讲, 講"),
    (unit(.domain), "domain, dominio, domaine, domane, домен, 领域, 領域, ドメイン, 도메인"),
    (unit(.domain, .plural), "domains, dominios, domaines, domanen, домены"),
    (unit(.course), "course, curso, corso, kurs, курс, 课程, 課程, コース"),
    (unit(.course, .plural), "courses, cursos, corsi, kurse, курсы"),
    (unit(.lecture, .plural), "lectures, aulas, clases, лекции"),
  ]
}
