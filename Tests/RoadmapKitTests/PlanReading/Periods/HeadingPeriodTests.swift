import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Headings that name a period.
@Suite struct HeadingPeriodTests {
  @Test(arguments: latin)
  func isRead(row: ReadingRow) {
    #expect(ReadingText.heading(row.line) == row.expected)
  }

  @Test(arguments: others)
  func isReadInOtherScripts(row: ReadingRow) {
    #expect(ReadingText.heading(row.line) == row.expected)
  }

  @Test(arguments: days)
  func daysOfTheWeekAreDays(row: ReadingRow) {
    #expect(ReadingText.heading(row.line) == row.expected)
  }

  @Test(arguments: dates)
  func daysSayWhenASectionIs(row: ReadingRow) {
    #expect(ReadingText.heading(row.line) == row.expected)
  }

  static let days = ReadingRow.table(
    #"""
    Mon – Row + Strength => [day 1 weekday] «Row + Strength»
    Mon 20 - Row + Strength => [day 1 weekday] «Row + Strength»
    Monday-Tuesday: Integration => [day 1-2 weekday] «Integration»
    MONDAY — August 3, 2026 => [day 1 weekday 2026-8-3..2026-8-3] «»
    Lunes 15 Dic => [day 15 0-12-15..0-12-15] «»
    Wednesday 2026-04-22 => [day 22 2026-4-22..2026-4-22] «»
    Apr-12 => [day 12 0-4-12..0-4-12] «»
    12-Apr-2026 => [day 12 2026-4-12..2026-4-12] «»
    Apr-12-2026 – Knots => [day 12 2026-4-12..2026-4-12] «Knots»
    Lunes (Día 1) - Cupones => [day 1] «Cupones»
    Day 3 (Tue) => [day 3] «»
    7月1日（水） => [day 1 0-7-1..0-7-1] «»
    Thứ 2: Chạy bộ => [day 1 weekday] «Chạy bộ»
    Thứ Hai => [day 1 weekday] «»
    周一：跑步 => [day 1 weekday] «跑步»
    月曜日 => [day 1 weekday] «»
    월요일 => [day 1 weekday] «»
    Понедельник => [day 1 weekday] «»
    Пт: пробник => [day 5 weekday] «пробник»
    الاثنين => [day 1 weekday] «»
    सोमवार => [day 1 weekday] «»
    Senin – Dasar => [day 1 weekday] «Dasar»
    Segunda-feira => [day 1 weekday] «»
    Quarta: revisão => [day 3 weekday] «revisão»
    Mo.–Mi.: Grundlagen => [day 1-3 weekday] «Grundlagen»
    Sa 12.07. Wettkampf => [day 12 0-7-12..0-7-12] «Wettkampf»
    Sáb – tirada larga => [day 6 weekday] «tirada larga»
    SAT – Math => «SAT – Math»
    Monday.com boards => «Monday.com boards»
    Monday Team Catchup => «Monday Team Catchup»
    Minggu 3 => [week 3] «»
    第1周 第2天 => [day 2 weeks 1] «»
    週1回フル模試 => «週1回フル模試»
    """#)

  static let dates = ReadingRow.table(
    #"""
    Foundations (Jan 4–10) => «Foundations» dates 0-1-4..0-1-10
    Week 1: 6–12 Oct 2025 => [week 1 2025-10-6..2025-10-12] «»
    Week 1 (20.07.–26.07.) => [week 1 0-7-20..0-7-26] «»
    Week 2 (01/09 – 07/09): Sets => [week 2 0-9-1..0-9-7] «Sets»
    Week 3 (9/14 - 9/20) => [week 3 0-9-14..0-9-20] «»
    Week 4 (3/4) => [week 4] «3/4»
    Semana 4 (del 3 al 9 de marzo) => [week 4 0-3-3..0-3-9] «»
    第3周（10月5日-10月11日） => [week 3 0-10-5..0-10-11] «»
    3주차 (10/5 ~ 10/11) => [week 3 0-10-5..0-10-11] «»
    2027年3〜5月 => [month 3-5 calendar in 2027] «»
    Week of Jan 30 => [week 0 unnumbered 0-1-30..0-2-5] «»
    Semana del 5 al 11 de mayo => [week 0 unnumbered 0-5-5..0-5-11] «»
    Woche vom 3.3. bis 9.3. => [week 0 unnumbered 0-3-3..0-3-9] «»
    Semaine du 5 mai => [week 0 unnumbered 0-5-5..0-5-11] «»
    Week starting 29 December 2025 => [week 0 unnumbered 2025-12-29..2026-1-4] «»
    Week 2 (Days 8–14) => [week 2] «»
    Week 12+: Mocks => [week 12] «Mocks»
    Phase 1: Month 1-2 – Basics => [phase 1 months 1-2] «Basics»
    """#)

  static let latin = ReadingRow.table(
    #"""
    📅 Year 3 – Senior Engineer Path => [year 3] «Senior Engineer Path»
    🔹 Q1 (Months 25–27): Scalable Backend Systems => [quarter 1 months 25-27] «Scalable Backend Systems»
    📍 September – Deep Distributed Systems => [month 9 calendar] «Deep Distributed Systems»
    September 2025 => [month 9 calendar in 2025] «»
    Sept => [month 9 calendar] «»
    Week 1–2: Distributed => [week 1-2] «Distributed»
    Week 1 & 2 => [week 1-2] «»
    Weeks 3, 4 => [week 3-4] «»
    Week One => [week 1] «»
    1st Week => [week 1] «»
    First Month => [month 1] «»
    Month 1-2 => [month 1-2] «»
    Months 1–3: Foo => [month 1-3] «Foo»
    WEEK 9-10 (Jan 25 - Feb 7, 2026) => [week 9-10 2026-1-25..2026-2-7] «»
    Phase 2 => [phase 2] «»
    Module 3 => [module 3] «»
    Sprint 4 => [sprint 4] «»
    Day 5 => [day 5] «»
    Day 1–3 => [day 1-3] «»
    Semester 1 => [semester 1] «»
    Level 2 => [level 2] «»
    Part II => [part 2] «»
    Step 3 => [step 3] «»
    Stage 2: foo => [stage 2] «foo»
    Unit 4 - bar => [unit 4] «bar»
    Chapter 7 => [chapter 7] «»
    Milestone 2 => [milestone 2] «»
    Trimester 1 => [term 1] «»
    Quarter 2 => [quarter 2] «»
    Q3 2026 => [quarter 3 in 2026] «»
    H1 2026 => [semester 1 in 2026] «»
    🧠 A. Choose Your Specialization Track (Pick 1–2) => [letter 1] «Choose Your Specialization Track» choice 1...2
    B) Foo bar => [letter 2] «Foo bar»
    Phase 1 (Weeks 1–4): Foundations => [phase 1 weeks 1-4] «Foundations»
    Foundations (Weeks 1-4) => [week 1-4] «Foundations»
    Month 1: January => [month 1] «January»
    Week 1 — Jan 5–11 => [week 1 0-1-5..0-1-11] «»
    Semana 1 => [week 1] «»
    Semana 06 (15-19 Dic) => [week 6 0-12-15..0-12-19] «»
    Mês 1 => [month 1] «»
    Primeiro mês => [month 1] «»
    Woche 3 => [week 3] «»
    Monat 2 => [month 2] «»
    Tag 5 => [day 5] «»
    Semaine 2 => [week 2] «»
    Mois 1 => [month 1] «»
    Jour 3 => [day 3] «»
    1. Hafta => [week 1] «»
    Domain 1: Security (30%) => [domain 1] «Security (30%)»
    Course 3 – Databases => [course 3] «Databases»
    2. ve 3. Hafta – Olasılık => [week 2-3] «Olasılık»
    1. und 2. Woche: Linux => [week 1-2] «Linux»
    3.–4. Woche => [week 3-4] «»
    4. und letzte Woche => «und letzte Woche» #4
    Hafta 1 => [week 1] «»
    Ay 2 => [month 2] «»
    3. Ay => [month 3] «»
    Gün 4 => [day 4] «»
    Tháng 1 => [month 1] «»
    Settimana 1 => [week 1] «»
    Mese 2 => [month 2] «»
    Week 2 => [week 2] «»
    Maand 3 => [month 3] «»
    Tydzień 1 => [week 1] «»
    Miesiąc 2 => [month 2] «»
    Enero 2026 => [month 1 calendar in 2026] «»
    March => [month 3 calendar] «»
    I. Introduction => [letter 9] «Introduction»
    🧪 M. Phase 5 Capstone Projects (Choose 1 Big One) => [letter 13] «Phase 5 Capstone Projects» choice 1...1
    🧠 J. MLOps (If AI-focused) => [letter 10] «MLOps (If AI-focused)» optional
    ✅ Phase 5: Advanced Cloud, Specialization & Systems Thinking => [phase 5] «Advanced Cloud, Specialization & Systems Thinking»
    Beyond Senior: Staff/Principal Engineer Roadmap (Sep–Dec 2025) => [month 9-12 calendar in 2025] «Beyond Senior: Staff/Principal Engineer Roadmap»
    Phase 2: Kafka (optional) => [phase 2] «Kafka (optional)» optional
    Bonus Week 5: Foo => [week 5] «Foo» optional
    **Week 1**: Intro => [week 1] «Intro»
    **Week 1: Intro** => [week 1] «Intro»
    [Week 1: Foo](week1.md) => [week 1] «Foo»
    Week 4: Final Project => [week 4] «Final Project»
    Q1 2026 – Foundations => [quarter 1 in 2026] «Foundations»
    2026 Q1: x => [quarter 1 in 2026] «x»
    Jan 5–11: Setup => [day 5-11 0-1-5..0-1-11] «Setup»
    Week 1 of 12: Setup => [week 1] «Setup»
    Week 1 - 3 projects => [week 1] «3 projects»
    Weeks 1 - 3  => [week 1-3] «»
    Semester 1 (Year 2) => [semester 1] «Year 2»
    Year 1 – Semester 2 => [year 1] «Semester 2»
    Month 1 (January 2026): Start => [month 1 in 2026] «Start»
    Part A: foo => [part 1] «foo»
    1-2. Hafta: Giriş => [week 1-2] «Giriş»
    Week 1-Intro => [week 1] «Intro»
    Month 1, Week 2 => [week 2 months 1] «»
    Day 1 (Mon): foo => [day 1] «foo»
    Week 1 (Foundations) => [week 1] «Foundations»
    Part 2: The Project => [part 2] «The Project»
    Phase 3 (Optional): Foo => [phase 3] «Foo» optional
    Week 5 - Optional => [week 5] «» optional
    Month 3 & 4 – Backend => [month 3-4] «Backend»
    Weeks 5–8 | Backend => [week 5-8] «Backend»
    Week 1 → Basics => [week 1] «Basics»
    Week #1: Basics => [week 1] «Basics»
    Wk 3 => [week 3] «»
    Week 01 => [week 1] «»
    WEEK ONE: START => [week 1] «START»
    Week Twelve => [week 12] «»
    Woche 1–2: Grundlagen => [week 1-2] «Grundlagen»
    Monat 1 (Januar) => [month 1] «Januar»
    Mois 1 à 3 : Bases => [month 1-3] «Bases»
    1er mois => [month 1] «»
    2ème semaine => [week 2] «»
    Première semaine => [week 1] «»
    Ersten Woche => [week 1] «»
    Erste Woche: Start => [week 1] «Start»
    İlk hafta => [week 1] «»
    Birinci ay => [month 1] «»
    2. Aşama: Temel => [phase 2] «Temel»
    Aşama 2 – Foo => [phase 2] «Foo»
    Luty 2026 => [month 2 calendar in 2026] «»
    Styczeń => [month 1 calendar] «»
    Październik – foo => [month 10 calendar] «foo»
    Août => [month 8 calendar] «»
    März => [month 3 calendar] «»
    Setembro => [month 9 calendar] «»
    Mar – Apr => [month 3-4 calendar] «»
    July 4 => [day 4 0-7-4..0-7-4] «»
    Sep 1–7: foo => [day 1-7 0-9-1..0-9-7] «foo»
    1–7 Sep: foo => [day 1-7 0-9-1..0-9-7] «foo»
    5. Januar – 11. Januar => [day 5-11 0-1-5..0-1-11] «»
    5.–11. Januar => [day 5-11 0-1-5..0-1-11] «»
    5. bis 11. Januar 2027 => [day 5-11 2027-1-5..2027-1-11] «»
    Woche 1 (4.–10. Januar) => [week 1 0-1-4..0-1-10] «»
    Woche 1 (4. bis 10. Januar): Lesen => [week 1 0-1-4..0-1-10] «Lesen»
    2026 => [year 2026 in 2026] «»
    2025-09 => [month 9 calendar in 2025] «»
    2026-01-05 => [day 5 2026-1-5..2026-1-5] «»
    Year 1 (2026) => [year 1 in 2026] «»
    Year One => [year 1] «»
    Jan => [month 1 calendar] «»
    Term 1 => [term 1] «»
    Session 3 – Foo => [session 3] «Foo»
    Lecture 12: Graphs => [lecture 12] «Graphs»
    Lesson 4 => [lesson 4] «»
    Minggu 1 => [week 1] «»
    Vecka 3 => [week 3] «»
    Fase 2 (opcional) => [phase 2] «» optional
    Bài 3: Foo => [lesson 3] «Foo»
    Q1 => [quarter 1] «»
    Q1: Foo & Bar => [quarter 1] «Foo & Bar»
    Q1–Q2: Foo => [quarter 1-2] «Foo»
    Q5 => [quarter 5] «»
    W1: foo => [week 1] «foo»
    M. Foo => [letter 13] «Foo»
    C. Foo => [letter 3] «Foo»
    C: The Language => [letter 3] «The Language»
    Phase I: Start => [phase 1] «Start»
    Phase IV – Go => [phase 4] «Go»
    Part One => [part 1] «»
    Part I => [part 1] «»
    Part 1 of 3: Basics => [part 1] «Basics»
    Chapters 1-3 => [chapter 1-3] «»
    Steps 1–3 => [step 1-3] «»
    Days 1 to 7: Start => [day 1-7] «Start»
    Days 8 through 14 => [day 8-14] «»
    Weeks 1-4 & 6 => [week 1-6] «»
    Week 1, Day 2: Foo => [day 2 weeks 1] «Foo»
    Week 0 – Setup => [week 0] «Setup»
    Final Project (Weeks 11–12) => [week 11-12] project «Final Project»
    """#)

  static let others = ReadingRow.table(
    #"""
    第1周 => [week 1] «»
    第一周 => [week 1] «»
    第63-64天 => [day 63-64] «»
    第一个月 => [month 1] «»
    第3个月 => [month 3] «»
    阶段一 => [phase 1] «»
    第二阶段 => [phase 2] «»
    第十二周 => [week 12] «»
    第十到第十二周 => [week 10-12] «»
    第十周到第十二周 => [week 10-12] «»
    第三至第四周：闭包 => [week 3-4] «闭包»
    第1周-第2周 => [week 1-2] «»
    Неделя 1 => [week 1] «»
    Месяц 2 => [month 2] «»
    День 3 => [day 3] «»
    1-я неделя => [week 1] «»
    2 неделя: бег => [week 2] «бег»
    2 недели бега => «2 недели бега»
    Semana Nº 3 => [week 3] «»
    Semaine n°3 : Nager => [week 3] «Nager»
    Woche Nr. 4 => [week 4] «»
    Settimana n. 5 => [week 5] «»
    STEP.2 Row => [step 2] «Row»
    Tuần thứ 2 => [week 2] «»
    Tuần thứ hai => [week 2] «»
    Minggu Pertama => [week 1] «»
    Hari Ketiga: Lari => [day 3] «Lari»
    제2주 => [week 2] «»
    두 번째 주 => [week 2] «»
    3강 => [lecture 3] «»
    Encuentro 2 => [session 2] «»
    Этап 2 => [phase 2] «»
    Tuần 2 => [week 2] «»
    Giai đoạn 1 => [phase 1] «»
    週1 => [week 1] «»
    第1週 => [week 1] «»
    1週目 => [week 1] «»
    1주차 => [week 1] «»
    주 1 => [week 1] «»
    الأسبوع 1 => [week 1] «»
    सप्ताह 1 => [week 1] «»
    1月 => [month 1 calendar] «»
    一月 => [month 1 calendar] «»
    2025年9月 => [month 9 calendar in 2025] «»
    第1-2周：基础 => [week 1-2] «基础»
    第三周 学习 => [week 3] «学习»
    Первый месяц => [month 1] «»
    Недели 1–2: Основы => [week 1-2] «Основы»
    Январь 2026 => [month 1 calendar in 2026] «»
    Янв–Март 2026 => [month 1-3 calendar in 2026] «»
    第一部分：基础 => [part 1] «基础»
    第三章 进程 => [chapter 3] «进程»
    第2阶段：实战（可选） => [phase 2] «实战（可选）» optional
    第一季度 => [quarter 1] «»
    12月 => [month 12 calendar] «»
    第 1 周 => [week 1] «»
    1개월차 => [month 1] «»
    1단계: 기초 => [phase 1] «기초»
    フェーズ1 => [phase 1] «»
    ステップ 2 => [step 2] «»
    第1章 はじめに => [chapter 1] «はじめに»
    2日目 => [day 2] «»
    สัปดาห์ที่ 1 => [week 1] «»
    Học kỳ 1 => [semester 1] «»
    """#)
}
