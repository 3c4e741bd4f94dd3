import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// What items say of themselves.
@Suite struct ItemReaderTests {
  @Test(arguments: rows)
  func saysWhatItsWordsSay(row: ReadingRow) {
    #expect(ReadingText.item(row.line) == row.expected)
  }

  static let rows = ReadingRow.table(
    #"""
    (Optional) Kafka => optional
    (one of) => choice 1...1
    (pick 0) =>
    )( =>
    **Build API:** 🚀 => list
    **Learn**: => list
    **Optional:** Kafka => optional
    1つ選んでください =>
    At least two of: => choice 2... list
    Bonus points for tests =>
    Bonus: foo => optional
    Build a project (choose 1) => choice 1...1
    Build one of the following: => choice 1...1 list
    Choisis un projet : => choice 1...1 list
    Choose a cloud provider =>
    Choose a database: => choice 1...1 list
    Choose a framework (React or Vue) =>
    Choose between A and B =>
    Choose your editor =>
    Chọn một: => choice 1...1 list
    Consensus (Raft, Paxos – high level) => overview
    Deep dive into: => list
    Design & document a planet-scale system (choose one): => choice 1...1 list
    Do 2 of 5: => choice 2...2 list
    Elige 2 de las siguientes => choice 2...2
    Elige una opción: => choice 1...1 list
    Extra large instances =>
    Extra: Kafka => optional
    Functional programming (one of many) =>
    Functions (optional parameters, defaults) =>
    If you have time: foo =>
    If you like, foo: bar =>
    In-depth: Raft =>
    Internal developer portal (Backstage – optional) => optional
    Kafka (bonus) => optional
    Kafka (extra) => optional
    Kafka (facultatif) => optional
    Kafka (optionnel) => optional
    Kafka (or AWS MSK / EventBridge) =>
    Kafka (stretch goal) => optional
    Kafka (tùy chọn) => optional
    Kafka (wahlfrei) => optional
    Kafka (необязательно) => optional
    Kafka - nice to have => optional
    Kafka, optional => optional
    Kies één: => choice 1...1 list
    Learn: => list
    MLOps (If AI-focused) => optional
    Multi-cluster networking (conceptual) => conceptual
    Optional chaining =>
    Optional: foo => optional
    Optional<T> in Swift =>
    Optionally, add tests =>
    Pick 1-2 projects: => choice 1...2 list
    Pick 2 out of 5 => choice 2...2
    Pick any 3: => choice 3...3 list
    Pick one (or more): => choice 1... list
    Pick one or two: => choice 1...2 list
    Pick one: => choice 1...1 list
    Pick two or more: => choice 2... list
    Props (optional and required) =>
    Raft (hands-on lab) => handsOn
    Raft (theory) => theory
    Raft – high level => overview
    Raft, high level =>
    Read [the book](https://x.y) (optional) => optional
    SageMaker (optional) => optional
    Scegli uno: => choice 1...1 list
    Select up to 3 of these: => choice 1...3 list
    Stretch the muscles =>
    Stretch: Kafka => optional
    Swift optionals (unwrapping, chaining) =>
    Time: 10:30 =>
    What is TCP? =>
    Wybierz jeden: => choice 1...1 list
    Wähle zwei Projekte: => choice 2...2 list
    Zero-downtime database migrations (theory + demo) => theoryAndDemo
    [Optional chaining](https://x.y/optional) =>
    [Optional] Kafka => optional
    choose two of the following => choice 2...2
    foo ( =>
    foo ((optional)) => optional
    foo (birini seç) => choice 1...1
    foo (choisir 1) => choice 1...1
    foo (elige uno) => choice 1...1
    foo (hands-on) => handsOn
    foo (if time permits) => optional
    foo (isteğe bağlı) => optional
    foo (nice-to-have) => optional
    foo (opcional) => optional
    foo (wähle eins) => choice 1...1
    foo (выбери один) => choice 1...1
    foo (二选一) => choice 1...1
    foo - deep dive => deep
    foo [optional] => optional
    foo `(optional)` => optional
    foo – optional => optional
    foo（可选） => optional
    foo（选一个） => choice 1...1
    foo： => list
    one of the best =>
    optional parameters =>
    select at least 2 => choice 2...
    İkisini seç: => choice 2...2 list
    Выберите два: => choice 2...2 list
    ☕ : => list
    从中选择一个 => choice 1...1
    任选两个： => choice 2...2 list
    """#)
}
