import RoadmapKit

/// Events of every kind, with texts that are hard to write and to read.
struct RandomEvents {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func event(of kind: EventKind) -> Event {
    let time = HybridTime(rawValue: Int64.random(in: 0...(1 << 62 - 1), using: &generator))
    return Event(
      id: identifier(), device: identifier(), time: time,
      at: Instant(milliseconds: Int64.random(in: -(1 << 53)...(1 << 53), using: &generator)),
      day: day(), action: identifier(), fact: fact(of: kind))
  }

  mutating func fact(of kind: EventKind) -> Fact {
    switch kind {
    case .checked: .item(item(), .checked(on: day(), remark()))
    case .unchecked: .item(item(), .unchecked)
    case .started: .item(item(), .started(on: day()))
    case .stopped: .item(item(), .stopped)
    case .skipped: .item(item(), .skipped(on: day(), why: text()))
    case .unskipped: .item(item(), .unskipped)
    case .redated: .item(item(), .redated(from: day(), on: day()))
    case .noted: .item(item(), .noted(remark()))
    case .chosen: .item(item(), .chosen)
    case .unchosen: .item(item(), .unchosen)
    case .reviewed: .item(item(), .reviewed(on: day(), one(of: Grade.allCases) ?? .good))
    case .linked: .item(item(), .linked(item()))
    case .unlinked: .item(item(), .unlinked(item()))
    case .planAdded: .plan(plan(), .added(origin()))
    case .planRemoved: .plan(plan(), .removed)
    case .planForgotten: .plan(plan(), .forgotten)
    case .planErased: .plan(plan(), .erased)
    case .planUpdated: .plan(plan(), .updated(update()))
    case .planStarted: .plan(plan(), .started(on: day(), until: isEven ? day() : nil))
    case .planStopped: .plan(plan(), .stopped)
    case .planPaused: .plan(plan(), .paused(on: day(), until: isEven ? day() : nil))
    case .planResumed: .plan(plan(), .resumed(on: day()))
    case .planReplanned: .plan(plan(), .replanned(schedule()))
    case .planPostponed:
      // The part is one of the plan's own.
      postponed(item())
    case .planShown: .plan(plan(), .shown(shown()))
    case .settingChanged: .setting(text() ?? "", text())
    case .undone: .undone(identifier())
    case .redone: .redone(identifier())
    }
  }

  private func postponed(_ part: ItemReference) -> Fact {
    .plan(part.plan, .postponed(part, to: Day(number: 20_000)))
  }

  private mutating func schedule() -> ScheduleRevision {
    let windows = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      let days = [day(), day()].sorted()
      return ScheduleRevision.Window(key(), days[0]...days[1])
    }
    return ScheduleRevision(
      from: day(), until: isEven ? day() : nil, isEven ? .left : .ahead, windows: windows)
  }

  private var isEven: Bool { mutating get { Bool.random(using: &generator) } }

  private mutating func one<Element>(of elements: [Element]) -> Element? {
    elements.randomElement(using: &generator)
  }

  mutating func identifier<Owner>() -> Identifier<Owner> {
    Identifier(high: generator.next(), low: generator.next())
  }

  private mutating func key() -> ItemKey { ItemKey(bits: generator.next()) }

  private mutating func plan() -> PlanID { Fixtures.id(one(of: ["year-3", "ø-日本", "a"]) ?? "a") }

  private mutating func item() -> ItemReference { ItemReference(plan(), key()) }

  private mutating func day() -> Day {
    Day(
      number: Int.random(
        in: Day.all.lowerBound.number...Day.all.upperBound.number, using: &generator))
  }

  private mutating func remark() -> Remark {
    Remark(
      note: text(), evidence: text(),
      minutes: isEven ? Int.random(in: 1...1_000_000, using: &generator) : nil)
  }

  mutating func text() -> String? {
    guard isEven else { return nil }
    let pieces = [
      "", "a", "\"", "\\", "\n", "\r\n", "\t", "\u{0}", "\u{1B}[2J", "\u{7F}", "\u{85}", "\u{2028}",
      "\u{202E}", "\u{FEFF}", "é", "e\u{301}", "日本", "🚀", "👩‍💻", "{}", "</script>", "null", " ",
    ]
    return (0..<Int.random(in: 0...6, using: &generator)).map { _ in one(of: pieces) ?? "" }
      .joined()
  }

  private mutating func origin() -> PlanOrigin {
    switch Int.random(in: 0...2, using: &generator) {
    case 0: .bundled
    case 1: .elsewhere
    default: .file("/plans/\(text() ?? "")")
    }
  }

  private mutating func shown() -> PlanText {
    let count = Int.random(in: 0...3, using: &generator)
    return PlanText(
      hash: SHA256.name(of: [UInt8(count)]),
      items: (0..<count).map { _ in PlanText.Known(natural: key(), key: key()) },
      sections: (0..<count).map { _ in PlanText.Known(natural: key(), key: key()) },
      questions: (0..<count).map { number in
        PlanUpdate.Question(item: key(), candidates: (0...number).map { _ in key() })
      })
  }

  private mutating func update() -> PlanUpdate {
    let count = Int.random(in: 0...4, using: &generator)
    return PlanUpdate(
      from: generator.next(), to: generator.next(),
      lines: (0..<count).map { _ in
        PlanUpdate.Line(
          one(of: PlanUpdate.Change.allCases) ?? .new, key(), natural: isEven ? key() : nil)
      },
      answers: (0..<count).map { _ in PlanUpdate.Answer(item: key(), line: isEven ? key() : nil) },
      questions: (0..<count).map { number in
        PlanUpdate.Question(item: key(), candidates: (0...number).map { _ in key() })
      })
  }
}

extension Event {
  /// As another device knows it: without the path of a file.
  var elsewhere: Event {
    guard case .plan(let plan, .added(.file)) = fact else { return self }
    return Event(
      id: id, device: device, time: time, at: at, day: day, action: action,
      fact: .plan(plan, .added(.elsewhere)))
  }
}
