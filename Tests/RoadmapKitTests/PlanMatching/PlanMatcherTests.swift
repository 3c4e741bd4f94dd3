import RoadmapKit
import Testing

/// What the matcher says of small plans, old and new, as their owner would write them.
@Suite struct PlanMatcherTests {
  private func match(
    _ old: String, _ new: String, done: Set<String>? = nil
  ) throws -> (match: PlanMatch, entries: [CatalogueEntry], items: [ItemSnapshot]) {
    let small = try SmallMatch(old, new, done: done)
    return (small.match, small.entries, small.items)
  }

  private func snapshots(_ text: String) throws -> [ItemSnapshot] {
    try SmallMatch.snapshots(text)
  }

  private func words(_ old: String, _ new: String, done: Set<String>? = nil) throws -> [String] {
    try SmallMatch(old, new, done: done).words
  }

  // MARK: - The same words

  @Test func anUnchangedPlanKeepsEverything() throws {
    let text = "## A\n- one thing\n- another\n## B\n- one thing\n- a third"
    let (match, entries, _) = try match(text, text)
    #expect(match.summary.kept == 4)
    #expect(match.summary.isUnchanged)
    #expect(match.items.map(\.key) == entries.map(\.key))
  }

  @Test func caseAndPunctuationAreNoChange() throws {
    #expect(
      try words("## A\n- Circuit Breaker (Resilience4j)", "## A\n- circuit breaker: resilience4j!")
        == ["kept: Circuit Breaker (Resilience4j)"])
  }

  @Test(arguments: [("Learn C", "Learn C++"), ("Learn C++", "Learn C#"), ("F# basics", "F basics")])
  func marksThatNameALanguageAreNoPunctuation(_ old: String, _ new: String) throws {
    #expect(
      try words("## A\n- \(old)\n- other things", "## A\n- \(new)\n- other things")[0] == "new")
  }

  @Test func aLineUnderAnotherHeadingHasMoved() throws {
    #expect(
      try words("## A\n- raft\n- paxos\n## B\n- gossip", "## A\n- paxos\n## B\n- gossip\n- raft")
        == ["kept: paxos", "kept: gossip", "moved: raft"])
  }

  @Test func oneLineTakenToTheEndIsTheOnlyOneThatMoved() throws {
    #expect(
      try words("- raft\n- paxos\n- gossip\n- quorum", "- paxos\n- gossip\n- quorum\n- raft")
        == ["kept: paxos", "kept: gossip", "kept: quorum", "moved: raft"])
  }

  @Test func aRenamedHeadingMovesNothing() throws {
    let (match, _, _) = try match(
      "## Week 1: Basics\n- raft\n- code review\n## Week 2: More\n- gossip\n- code review",
      "## Week 1: Consensus\n- raft\n- code review\n## Week 2: Rumours\n- gossip\n- code review")
    #expect(match.summary.kept == 4)
    #expect(match.items.map(\.old) == [0, 1, 2, 3])
  }

  @Test func recurringLinesFollowTheirWeekWhenWeeksAreRenumbered() throws {
    let (match, _, _) = try match(
      "## Week 1\n- raft\n- quiz\n## Week 2\n- gossip\n- quiz",
      "## Week 1\n- reading the papers\n- quiz\n## Week 2\n- raft\n- quiz\n## Week 3\n- gossip\n- quiz"
    )
    #expect(match.items.map(\.old) == [nil, nil, 0, 1, 2, 3])
  }

  @Test func equalLinesOfOneSectionAreToldApartByTheirNeighbours() throws {
    let (match, _, _) = try match(
      "## A\n- raft\n- review\n- paxos\n- review\n- gossip",
      "## A\n- raft\n- paxos\n- review\n- gossip")
    #expect(match.items.map(\.old) == [0, 2, 3, 4])
    #expect(match.olds[1].fate == .gone)
  }

  @Test func equalLinesOfATableAreToldApartByTheirRows() throws {
    func table(_ rows: String...) -> String {
      "| Week | Topic | Task |\n|---|---|---|\n" + rows.map { "| \($0) |\n" }.joined()
    }
    let old = table("1 | Python | Practice", "2 | Python | Loops", "3 | Python | Files")
    let (later, _, _) = try match(old, table("2 | Python | Loops", "3 | Python | Files"))
    #expect(later.items.map(\.old) == [1, 2])
    // Counted anew.
    let (again, _, _) = try match(old, table("1 | Python | Loops", "2 | Python | Files"))
    #expect(again.items.map(\.old) == [1, 2])
    let other = try SmallMatch(
      old, table("2 | Python | Loops", "3 | Python | Files", "4 | Python | Sockets"))
    #expect(other.match.items.prefix(2).map(\.old) == [1, 2])
    #expect(other.match.items.last?.old == nil)
  }

  @Test func equalLinesWithoutNeighboursGoByTheirOrder() throws {
    let (match, _, _) = try match("- review\n- review\n- review", "- review\n- review")
    #expect(match.items.map(\.old) == [0, 1])
  }

  @Test func ofTwoEqualLinesTheOneThatWasNotTouchedKeepsItsProgress() throws {
    for reworded in ["Triggers, actions and events", "Trigers and actions"] {
      let first = try SmallMatch(
        "## A\n- Triggers and actions\n- Triggers and actions\n- webhooks",
        "## A\n- \(reworded)\n- Triggers and actions\n- webhooks")
      #expect(first.match.items.map(\.old) == [0, 1, 2])
      let second = try SmallMatch(
        "## A\n- Triggers and actions\n- Triggers and actions\n- webhooks",
        "## A\n- Triggers and actions\n- \(reworded)\n- webhooks")
      #expect(second.match.items.map(\.old) == [0, 1, 2])
    }
  }

  @Test func aSlipThatThePlanShowsIsNoOtherWord() throws {
    let edit = try SmallMatch(
      "## A\n- Kubernetes pods\n- Kuberntes operators\n- Helm charts",
      "## A\n- Kubernetes pods\n- Kubernetes operators\n- Helm charts")
    #expect(edit.words[1] == "reworded: Kuberntes operators")
    let name = try SmallMatch(
      "## A\n- Map of Iraq\n- History of Iran\n- Oil",
      "## A\n- Map of Iraq\n- History of Iraq\n- Oil")
    #expect(name.questions == ["History of Iran": ["History of Iraq"]])
  }

  /// Long words to which hardly any other is so near.
  @Test(arguments: [
    ("Alerts of Promethues", "Alerts of Prometheus"),
    ("Solve ten problems", "Solve 10 problems"), ("Read ch. 5", "Read chapter 5"),
    ("Try out terrafrom modules", "Try out terraform modules"),
    ("Letters I have recieved", "Letters I have received"),
  ])
  func aSlipInALongWordIsMended(_ slip: String, _ right: String) throws {
    for (old, new) in [(slip, right), (right, slip)] {
      let edit = try SmallMatch("## A\n- \(old)\n- Helm charts", "## A\n- \(new)\n- Helm charts")
      #expect(edit.words.contains("reworded: \(old)"))
    }
  }

  @Test(arguments: [
    ("A complied rule", "A compiled rule"), ("Casually linked", "Causally linked"),
    ("Guided meditation", "Guided mediation"), ("Adsorption of gases", "Absorption of gases"),
    ("Synchronous calls", "Asynchronous calls"), ("Verschrieben", "Verschreiben"),
    ("Inflection and tone", "Infection and tone"), ("Depreciation", "Deprecation"),
    ("Prepositions of place", "Propositions of place"),
    ("Polymethylene", "Polyethylene"), ("Verschlossen", "Verschlissen"),
    ("Discretely", "Discreetly"), ("Solve ten problems", "Solve 12 problems"),
  ])
  func aWordThatAnotherIsNearToIsAsked(_ old: String, _ new: String) throws {
    for (old, new) in [(old, new), (new, old)] {
      let edit = try SmallMatch("## A\n- \(old)\n- Helm charts", "## A\n- \(new)\n- Helm charts")
      #expect(!edit.words.contains("reworded: \(old)"))
    }
  }

  @Test func aCopyAboveALineIsTheNewOneOfTheTwo() throws {
    let (match, _, _) = try match(
      "## A\n- raft\n- quiz\n- notes\n## B\n- gossip\n- quiz\n- notes",
      "## A\n- raft\n- notes\n- quiz\n- paxos\n- notes\n## B\n- gossip\n- quiz\n- notes")
    #expect(match.items.map(\.old) == [0, nil, 1, nil, 2, 3, 4, 5])
  }

  @Test func twoSectionsOfOneNameStayTwo() throws {
    let (match, _, _) = try match(
      "## Week 1\n- raft\n- quiz\n- notes\n## Week 2\n- gossip\n- quiz\n- notes",
      "## Week 2\n- raft\n- quiz\n- notes\n## Week 2\n- gossip\n- quiz\n- notes")
    #expect(match.items.map(\.old) == [0, 1, 2, 3, 4, 5])
    #expect(match.summary.kept == 6)
  }

  @Test func recurringLinesThatCannotBeToldApartAreAskedAbout() throws {
    let (match, _, items) = try match(
      "## A\n- raft\n- quiz\n## B\n- gossip\n- quiz\n## C\n- quorum",
      "## A\n- raft\n## B\n- gossip\n## C\n- quorum\n- quiz")
    #expect(match.items[3].fate == .new)
    #expect(match.questions.map(\.candidates).map { $0.map(\.new) } == [[3], [3]])
    #expect(items[3].text == "quiz")
  }

  // MARK: - Other words

  @Test(arguments: [
    ("Service discovery with Eureka and Consul", "Services discovery: Eureka, Consul"),
    ("Real-time dispatch", "Realtime dispatch"),
    ("Kafka streams processing", "Kafka streams processing with KTables"),
    ("学习分布式系统的设计", "学习分布式系统的设计与实现"),
    ("Hệ thống phân tán nâng cao", "Các hệ thống phân tán nâng cao"),
    ("Распределённые системы и протоколы", "Распределенные системы, протоколы"),
    ("Tracing requests", "Trace requests"), ("Learn Rust ownership", "Study Rust ownership"),
    ("Probes in k8s clusters", "Probes in Kubernetes clusters"),
    ("DDIA, first half", "Designing Data-Intensive Applications, first half"),
    ("Run in the evening", "In the evening: run"),
  ])
  func anEditInPlaceIsARewording(_ old: String, _ new: String) throws {
    #expect(
      try words(
        "## A\n- before it\n- \(old)\n- something after",
        "## A\n- before it\n- \(new)\n- something after")[1]
        == "reworded: \(old)")
  }

  /// One word for another that means something else may be another subject, in any language.
  @Test(arguments: [
    ("Kubernetes", "Kuberntes"), ("History of Iran", "History of Iraq"),
    ("Learn AI", "Learn about India"), ("ML basics", "Machine learning basics"),
    ("The effect of heat on ice", "The effect of ice on heat"),
    ("Consensus with Raft", "Consensus with Paxos"),
    ("Enable two-factor login", "Disable two-factor login"),
    ("Microeconomics reading list", "Macroeconomics reading list"),
    ("Blocking streams", "Non-blocking streams"),
    ("Porting Java to Kotlin", "Porting Kotlin to Java"),
    ("Service discovery with Eureka and Consul", "Service discovery with Etcd and Consul"),
    ("学习分布式系统的设计", "学习分布式数据的设计"),
    ("Hệ thống phân tán nâng cao", "Hệ thống phân tán nâng cấp"),
    ("Распределённые системы и протоколы", "Распределённые системы и консенсус"),
    ("Lesson 3: the subjunctive", "Lesson 4: the subjunctive"),
    ("Tracing → OpenTelemetry, Jaeger.", "Trace requests with OpenTelemetry and Jaeger"),
  ])
  func anotherWordAtTheSamePlaceIsAskedAbout(_ old: String, _ new: String) throws {
    let edit = try SmallMatch(
      "## A\n- before it\n- \(old)\n- something after",
      "## A\n- before it\n- \(new)\n- something after")
    #expect(edit.words[1] == "new")
    #expect(edit.questions == [old: [new]])
  }

  @Test(arguments: [
    ("Service mesh basics", "Service Mesh deep dive"),
    ("Git basics for whole teams", "Git internals for whole teams"),
    ("Chapter 3 exercises", "Chapter 4 exercises"),
    ("Day 5: arrays and slices", "Day 6: arrays and slices"),
    ("Exam part A, all questions", "Exam part B, all questions"),
    ("Weekly review on Monday", "Weekly review on Friday"),
    ("Learn Docker", "Bake bread"),
    ("Error budgets, toil reduction", "Error budgets, in production"),
  ])
  func anotherThingAtTheSamePlaceIsNew(_ old: String, _ new: String) throws {
    let (match, _, _) = try match(
      "## A\n- before it\n- \(old)\n- something after",
      "## A\n- before it\n- \(new)\n- something after")
    #expect(match.items[1].fate == .new)
    #expect(match.olds[1].fate == .gone)
  }

  @Test func aMoveWithARewordingIsSeenWhereItIsClear() throws {
    let (match, _, _) = try match(
      "## A\n- raft\n- Designing idempotent, exactly-once semantics in unreliable networks\n## B\n- gossip",
      "## A\n- raft\n## B\n- gossip\n- Design of idempotent, exactly-once semantics in unreliable networks"
    )
    #expect(match.items[2].fate == .reworded)
    #expect(match.items[2].isMoved)
  }

  @Test func oneOldLineNearTwoNewOnesIsAskedAbout() throws {
    let (match, entries, _) = try match(
      "## A\n- raft\n- Kafka and RabbitMQ in production\n- gossip",
      "## A\n- raft\n- Kafka and Pulsar in production\n- Celery and RabbitMQ in production\n- gossip"
    )
    #expect(match.items[1].fate == .new)
    #expect(match.items[2].fate == .new)
    let question = try #require(match.questions.first)
    #expect(question.key == entries[1].key)
    #expect(Set(question.candidates.map(\.new)) == [1, 2])
    #expect(match.summary.questions == 1)
  }

  @Test func twoOldLinesNearOneNewOneAreAskedAbout() throws {
    let (match, _, _) = try match(
      "## A\n- raft\n- Kafka and Pulsar in production\n- Celery and RabbitMQ in production\n- gossip",
      "## A\n- raft\n- Kafka and RabbitMQ in production\n- gossip")
    #expect(match.items[1].fate == .new)
    #expect(Set(match.questions.map(\.old)) == [1, 2])
  }

  @Test func theSameWordsElsewhereAreTheItemWhateverStandsAtItsPlace() throws {
    let (match, _, _) = try match(
      "## A\n- raft\n- Service discovery with Eureka\n- gossip\n## B\n- quorum",
      "## A\n- raft\n- Service discovery with Consul\n- gossip\n## B\n- quorum\n- Service discovery with Eureka"
    )
    #expect(match.items[1].fate == .new)
    #expect(match.items[4].fate == .moved)
    #expect(match.questions.isEmpty)
  }

  @Test func withoutProgressNothingIsAsked() throws {
    let (match, _, _) = try match(
      "## A\n- raft\n- Kafka and RabbitMQ in production\n- gossip",
      "## A\n- raft\n- Kafka and Pulsar in production\n- Celery and RabbitMQ in production\n- gossip",
      done: [])
    #expect(match.questions.isEmpty)
  }

  // MARK: - Alone in its place

  /// It may say the same in other words.
  @Test(arguments: [
    ("Rehearse the presentation", "Practise my talk"), ("Fix the bike", "Repair the bicycle"),
    ("Raft", "Paxos"), ("What it is", "How to use it"),
  ])
  func aLineAloneInThePlaceOfAnotherIsAskedAbout(_ old: String, _ new: String) throws {
    let edit = try SmallMatch(
      "## A\n- raft group\n- \(old)\n- gossip", "## A\n- raft group\n- \(new)\n- gossip")
    #expect(edit.questions == [old: [new]])
  }

  @Test(arguments: [
    "## A\n- raft\n- gossip\n- Practise my talk",
    "## A\n- raft\n- Practise my talk\n- Bake bread\n- gossip",
    "## A\n- raft\n- gossip\n## B\n- Practise my talk",
  ])
  func elsewhereOrWithOthersItIsNew(_ new: String) throws {
    let edit = try SmallMatch("## A\n- raft\n- Rehearse the presentation\n- gossip", new)
    #expect(edit.questions.isEmpty)
  }

  // MARK: - Coming and going

  @Test func aGoneLineIsRevivedByItsOwnWords() throws {
    var (_, entries, _) = try match("## A\n- raft\n- gossip", "## A\n- raft\n- gossip")
    entries[0].isGone = true
    let match = PlanMatcher.match(old: entries, new: try snapshots("## Later\n- gossip\n- Raft!"))
    #expect(match.items.map(\.fate) == [.kept, .revived])
    #expect(match.items[1].key == entries[0].key)
  }

  @Test func aGoneLineIsNotRevivedByOneLikeIt() throws {
    var (_, entries, _) = try match(
      "## A\n- Service discovery with Consul\n- gossip", "## A\n- gossip")
    entries[0].isGone = true
    let match = PlanMatcher.match(
      old: entries, new: try snapshots("## A\n- Service discovery with Consuls\n- gossip"))
    #expect(match.items.map(\.fate) == [.new, .kept])
    #expect(match.questions.map(\.old) == [0])
  }

  @Test func aNewKeyIsNobodysOldOne() throws {
    let items = try snapshots("## A\n- raft\n- gossip")
    // The first item was reworded since it was first seen, and another went with a later key.
    var entries = [
      items[0].entry(key: items[0].firstKey, position: 0, hasProgress: true),
      items[1].entry(key: ItemKey(bits: 7), position: 1),
    ]
    entries[0].text = "Leader election in small clusters"
    let match = PlanMatcher.match(
      old: entries,
      new: try snapshots("## A\n- Leader election in small clusters\n- raft\n- gossip"))
    #expect(match.items.map(\.fate) == [.kept, .new, .kept])
    #expect(match.items[1].key != items[0].firstKey)
    #expect(Set(match.items.map(\.key)).count == 3)
  }

  @Test func theWordsOfFirstSightTakeAnEditBack() throws {
    let items = try snapshots("## A\n- raft\n- gossip")
    var entry = items[0].entry(key: items[0].firstKey, position: 0, hasProgress: true)
    entry.text = "Leader election in small clusters"
    let match = PlanMatcher.match(
      old: [entry, items[1].entry(key: items[1].firstKey, position: 1)], new: items)
    #expect(match.items.map(\.fate) == [.reworded, .kept])
  }

  @Test func theSameInputGivesTheSameAnswer() throws {
    let plan = try FivePlansTests.bundled("staff")
    let items = ItemSnapshot.all(of: plan)
    let entries = items.enumerated().map {
      $1.entry(key: $1.firstKey, position: $0, hasProgress: true)
    }
    let new = Array(items.dropFirst(3).shuffled())
    #expect(
      PlanMatcher.match(old: entries, new: new)
        == PlanMatcher.match(old: entries.shuffled(), new: new).reordered(like: entries, new: new))
  }
}

extension PlanMatch {
  /// What the answer would be for entries in another order is compared by keys alone.
  fileprivate func reordered(like entries: [CatalogueEntry], new: [ItemSnapshot]) -> PlanMatch {
    let again = PlanMatcher.match(old: entries, new: new)
    return zip(items, again.items).allSatisfy { $0.key == $1.key && $0.fate == $1.fate }
      && summary == again.summary ? again : self
  }
}
