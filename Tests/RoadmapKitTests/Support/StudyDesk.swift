@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// A plan and what was recorded of it, without a journal.
struct StudyDesk {
  private let text: Plan
  private var progress: [ItemKey: ItemProgress] = [:]
  private var count: Int64 = 0

  init(_ markdown: String) throws {
    guard let id = PlanID("mine") else { fatalError("no plan's name") }
    self.init(try PlanReader.read(Array(markdown.utf8), id: id))
  }

  init(_ plan: Plan) { text = plan }

  /// Goes on with what was recorded.
  init(_ plan: StudiedPlan) { (text, progress) = (plan.plan, plan.study.progress) }

  var plan: StudiedPlan {
    StudiedPlan(
      text,
      Study(
        itemKeys: PlanKeys(text).items, sectionKeys: SectionKeys(text).sections,
        progress: progress))
  }

  /// By addresses without the plan's name; `-` is the plan itself.
  func places(_ addresses: some Sequence<Substring>) throws -> [PlanPlace] {
    var known: [String: PlanPlace] = [:]
    for index in text.sections.indices { known[address(.section(index))] = .section(index) }
    for index in text.items.indices { known[address(.item(index))] = .item(index) }
    return try addresses.map { address in
      guard let place = known[String(address)] else { throw NoSuchPlace(address: "\(address)") }
      return place
    }
  }

  struct NoSuchPlace: Error { let address: String }

  func address(_ place: PlanPlace) -> String {
    let address =
      switch place {
      case .section(let index): text.address(ofSection: index).description
      case .item(let index): text.address(ofItem: index).description
      }
    return address.contains(".") ? String(address.drop { $0 != "." }.dropFirst()) : "-"
  }

  func addresses(_ places: some Sequence<PlanPlace>) -> String {
    places.map(address).joined(separator: " ")
  }

  /// What `check 3.1 3.2` comes to.
  func decide(_ line: String) throws -> Decision {
    let words = line.split(separator: " ")
    let places = try places(words.dropFirst())
    return switch words[0] {
    case "check": try Decider.check(places, of: plan, on: .sample, Remark())
    case "annotate": try Decider.check(places, of: plan, on: .sample, Remark(note: "so"))
    case "uncheck": try Decider.uncheck(places, of: plan)
    case "start": try Decider.start(places, of: plan, on: .sample)
    case "stop": try Decider.stop(places, of: plan)
    case "skip": try Decider.skip(places, of: plan, on: .sample, why: nil)
    case "note": Decider.note(Remark(note: "so"), on: places, of: plan)
    case "choose": try Decider.choose(places, of: plan, isGivenUp: false)
    case "giveup": try Decider.choose(places, of: plan, isGivenUp: true)
    default: fatalError("no command: \(line)")
    }
  }

  mutating func run(_ line: String) throws { apply(try decide(line)) }

  mutating func apply(_ decision: Decision) {
    for case .item(let item, let fact) in decision.facts(plan) {
      count += 1
      let instant = Instant.sample(count)
      progress[item.key, default: ItemProgress()]
        .apply(fact, at: instant, time: HybridTime(instant))
    }
  }

  /// `chosen 3, checked 3.1 · unchanged 3.2`
  func words(_ decision: Decision) -> String {
    let steps = decision.steps.map { "\($0.fact.coded.kind.rawValue) \(address($0.place))" }
    var parts = [steps.isEmpty ? "nothing" : steps.joined(separator: ", ")]
    for (name, places) in [
      ("unchanged", decision.unchanged), ("kept", decision.keptTakenUp),
      ("left out", decision.leftOut.map(\.place)),
    ] where !places.isEmpty {
      parts.append("\(name) \(addresses(places))")
    }
    return parts.joined(separator: " · ")
  }

  /// What a refusal says, with addresses.
  func words(_ refusal: DecisionRefusal) -> String {
    switch refusal {
    case .wholePlan: "whole plan"
    case .onlyOptions(let place): "only options in \(address(place))"
    case .tooMany(let option, let choice, let taken):
      "no place for \(address(option)) in \(address(choice)): \(addresses(taken))"
    case .isDone(let index): "done: \(address(.item(index)))"
    case .isParent(let place, let first):
      "parent \(address(place)), first \(first.map { address(.item($0)) } ?? "none")"
    case .notChosen(let place): "no option: \(address(place))"
    case .isNotStudy(let index): "no study: \(address(.item(index)))"
    case .isNotLearned(let index): "not learned: \(address(index))"
    case .isLearnedLater(let index, let day): "learned on \(day): \(address(.item(index)))"
    case .isChoice(let place, let options): "choice \(address(place)): \(addresses(options))"
    }
  }
}

extension StudyDesk {
  /// With something of every kind.
  static let markdown = """
    # Mine

    ## Basics
    - [ ] Read about clocks
    - [ ] Draw a clock:
      - [ ] of water
      - [ ] of sand
    - [ ] Build one (optional)

    ## Gears (optional)
    - [ ] Cut a gear
    - [ ] Cut a better one (optional)

    ## Metals (pick 1–2)
    - [ ] Brass
    - [ ] Steel
    - [ ] Gold

    ## Tracks (choose one)

    ### Towers
    - [ ] Climb a tower
    - [ ] Oil its clock

    ### Watches
    - [ ] Open a watch
    - [ ] Close it again

    ## Outcomes
    - [ ] Tell the time
    """

  static func sample(after lines: String = "") throws -> StudyDesk {
    var desk = try StudyDesk(markdown)
    for line in lines.split(separator: ";") { try desk.run(String(line)) }
    return desk
  }
}
