import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// The many shapes in which one thing is written.
@Suite struct HeadingShapeTests {
  @Test(arguments: rows)
  func isRead(row: ReadingRow) {
    #expect(ReadingText.heading(row.line) == row.expected)
  }

  static let rows = ReadingRow.table(
    #"""
    How to use Git => «How to use Git»
    Do not repeat yourself => «Do not repeat yourself»
    How to read a paper => «How to read a paper»
    How it works => «How it works»
    How to use this plan => apparatus «How to use this plan»
    How to use => apparatus «How to use»
    Do Not Do Yet => apparatus «Do Not Do Yet»
    What's next: Rust => apparatus «Rust»
    Days 1–30 => [day 1-30] «»
    Day 1-30: Basics => [day 1-30] «Basics»
    30-60-90 Day Plan => «30-60-90 Day Plan»
    First 90 Days => «First 90 Days»
    Phase 1: Weeks 1-4 => [phase 1 weeks 1-4] «»
    Phase 1 – Months 1–3: Foundations => [phase 1 months 1-3] «Foundations»
    Month 1 – Weeks 1–4: Foundations => [month 1 weeks 1-4] «Foundations»
    Month 2 – Weeks 1–2: Foundations => [week 1-2 months 2] «Foundations»
    Phase 1 | Weeks 1–4 | Foundations => [phase 1 weeks 1-4] «Foundations»
    Phase 1 — Foundations (Weeks 1–4) => [phase 1 weeks 1-4] «Foundations»
    Phase 1: Foundations [Weeks 1–4] => [phase 1 weeks 1-4] «Foundations»
    Stage 1 · Basics => [stage 1] «Basics»
    Month 1 • Basics => [month 1] «Basics»
    Week 1 / Basics => [week 1] «Basics»
    Week 1. Basics => [week 1] «Basics»
    Week 1) Basics => [week 1] «Basics»
    Week 1 — Basics (Jan 5 – Jan 11) => [week 1 0-1-5..0-1-11] «Basics»
    Week 1 (5–11 Jan 2026): Basics => [week 1 2026-1-5..2026-1-11] «Basics»
    Week of Jan 5 => [week 0 unnumbered 0-1-5..0-1-11] «»
    January: Basics => [month 1 calendar] «Basics»
    January 2026: Basics => [month 1 calendar in 2026] «Basics»
    JANUARY => [month 1 calendar] «»
    Jan–Feb => [month 1-2 calendar] «»
    Jan & Feb: x => [month 1-2 calendar] «x»
    Q4 – 2025 => [quarter 4 in 2025] «»
    Fall 2025 => «Fall 2025»
    Sprint 1-2 (2 weeks) => [sprint 1-2] «2 weeks»
    Module 1 (2 weeks): Intro => [module 1] «(2 weeks): Intro»
    Foundations (2 weeks) => «Foundations (2 weeks)»
    Foundations (4–6 weeks, optional) => «Foundations (4–6 weeks, optional)» optional
    Foundations (Week 1) => [week 1] «Foundations»
    Foundations (Month 1–2) => [month 1-2] «Foundations»
    Foundations: Weeks 1–4 => [week 1-4] «Foundations»
    ✅ Week 1: Done => [week 1] «Done»
    ~~Week 1: Old~~ => [week 1] «Old»
    `Week 1` => [week 1] «»
    __Week 1__ => [week 1] «»
    ***Week 1*** => [week 1] «»
    Week 1: => [week 1] «»
    Week 1 - => [week 1] «»
    Week 1 ✅ => [week 1] «»
    Week 1 – 🚀 Launch => [week 1] «Launch»
    Week 1<a id="x"></a> => [week 1] «»
    <a name="w1"></a>Week 1: x => [week 1] «x»
    Week 1: Foo {#w1} => [week 1] «Foo»
    I. Basics => [letter 9] «Basics»
    II) Basics => «Basics» #2
    (1) Basics => «(1) Basics»
    (a) Basics => «(a) Basics»
    a) Basics => «a) Basics»
    01. Basics => «Basics» #1
    01 - Basics => «Basics» #1
    1 Basics => «1 Basics»
    1.1. Basics => «Basics» #1
    1.1.1 Basics => «Basics» #1
    Step 1: Project: Foo => [step 1] «Project: Foo»
    Capstone Project 2: Bar => project «Bar» counts #2
    Mini-Project: Foo => project «Foo»
    Mini-Project 1 – Foo => project «Foo» counts #1
    Project Ideas => project «Project Ideas»
    Project One => project «Project One» counts #1
    Project A: x => project «x» counts #1
    Project Alpha => «Project Alpha»
    Build Project => project «Build Project»
    Final Project – Chat app => project «Chat app»
    Project Deliverables => «Project Deliverables»
    Week 4 Deliverable => deliverable «Week 4 Deliverable»
    Month 3 Goals => [month 3] «Goals»
    Month 3 Checklist => [month 3] «Checklist»
    Quarter 1 Outcomes => outcomes «Quarter 1 Outcomes»
    Goals for Q1 => «Goals for Q1»
    What You'll Be Able To Do => outcomes «What You'll Be Able To Do»
    """#)
}
