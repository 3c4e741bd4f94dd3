import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Labels before a colon, bold or plain.
@Suite struct LabelReaderTests {
  @Test(arguments: rows)
  func isTakenApart(row: ReadingRow) {
    #expect(ReadingText.label(row.line) == row.expected)
  }

  static let rows = ReadingRow.table(
    #"""
    **Deliverable**: Write a full design => deliverable «Deliverable» «Write a full design» bold
    **Deliverable:** Write => deliverable «Deliverable» «Write» bold
    🎯 Goal: *You can design* => goal «Goal» «*You can design*»
    ⏱️ Target time: **4–6 weeks** (can go) => targetTime «Target time» «**4–6 weeks** (can go)»
    Resources: foo => apparatus «Resources» «foo»
    **Mini Project** => project «Mini Project» «» bold
    Mini Project: => project «Mini Project» «»
    SLOs: error budgets => nil
    **Focus**: Understand => focus «Focus» «Understand» bold
    **Week 1**: foo => plain «Week 1» «foo» bold [week 1]
    **Foo** bar => nil
    **Capstone Project:** => project «Capstone Project» «» bold
    🚖 **Ride-Sharing Platform (Uber-lite)** => plain «Ride-Sharing Platform (Uber-lite)» «» bold
    Learn: Foo => tasks «Learn» «Foo»
    **Project: Chat app** => project «Project» «Chat app» bold
    **目标：** 学习 => goal «目标» «学习» bold
    目标：学习 => goal «目标» «学习»
    **Deliverable** – Write => deliverable «Deliverable» «Write» bold
    🚀 **Goal:** Ship => goal «Goal» «Ship» bold
    __Deliverable__: x => deliverable «Deliverable» «x» bold
    *Goal:* x => goal «Goal» «x»
    **Day 5** – Rest => plain «Day 5» «Rest» bold [day 5]
    **Kafka** – streaming => nil
    **Week 1** => plain «Week 1» «» bold [week 1]
    **Deliverable** (week 4): x => deliverable «Deliverable» «x» bold [week 4]
    **Note:** x => apparatus «Note» «x» bold
    **Kafka**: streaming => plain «Kafka» «streaming» bold
    **Kafka** streaming: x => nil
    **Capstone Project (optional):** x => project «Capstone Project (optional)» «x» bold optional
    Project 1: Blog => project «Project 1» «Blog»
    Bonus: x => plain «Bonus» «x» optional
    Deliverables: a, b => deliverable «Deliverables» «a, b»
    By the end: x => outcomes «By the end» «x»
    Outcome: x => outcomes «Outcome» «x»
    Estimated time: 3 h => targetTime «Estimated time» «3 h»
    Entregable: un blog => deliverable «Entregable» «un blog»
    Livrable : un blog => deliverable «Livrable» «un blog»
    Ziel: x => goal «Ziel» «x»
    Proje: x => project «Proje» «x»
    Проект: блог => project «Проект» «блог»
    项目：博客 => project «项目» «博客»
    Cel: x => goal «Cel» «x»
    http://example.com => nil
    Note that: x => nil
    10:30 – standup => nil
    ** => nil
    **** => nil
    **a => nil
    : => nil
    """#)
}
