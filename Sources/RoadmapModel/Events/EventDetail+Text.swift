/// A detail as text, as one column of the store has it.
extension EventDetail {
  package var text: String {
    switch self {
    case .until(let day), .from(let day): day.description
    case .grade(let grade): grade.name
    case .with(let item): "\(item.plan.stored) \(item.key)"
    case .origin(let origin): origin.storedText
    case .update(let update): update.text
    case .schedule(let revision): revision.text
    case .shown(let text): text.text
    case .value(let value): value
    }
  }

  /// `nil` for what is none of that name, or is not written as `text` writes it.
  package init?(_ name: Name, _ text: String) {
    switch name {
    case .until, .from:
      guard let day = Day(text) else { return nil }
      self = name == .until ? .until(day) : .from(day)
    case .grade:
      guard let grade = Grade.allCases.first(where: { $0.name == text }) else { return nil }
      self = .grade(grade)
    case .with:
      let words = text.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count == 2, let plan = PlanID(stored: words[0]), let key = ItemKey(words[1])
      else { return nil }
      self = .with(ItemReference(plan, key))
    case .origin:
      guard let origin = PlanOrigin(storedText: text) else { return nil }
      self = .origin(origin)
    case .update:
      guard let update = PlanUpdate(text: text) else { return nil }
      self = .update(update)
    case .schedule:
      guard let revision = ScheduleRevision(text: text) else { return nil }
      self = .schedule(revision)
    case .shown:
      guard let shown = PlanText(text: text) else { return nil }
      self = .shown(shown)
    case .value: self = .value(text)
    }
  }
}

extension PlanOrigin {
  /// A file's name begins with a mark, so that it may be any.
  package var storedText: String {
    switch self {
    case .bundled: "bundled"
    case .file(let path): "file:\(path)"
    case .elsewhere: "elsewhere"
    }
  }

  package init?(storedText text: String) {
    switch text {
    case "bundled": self = .bundled
    case "elsewhere": self = .elsewhere
    default:
      guard text.utf8.starts(with: "file:".utf8) else { return nil }
      self = .file(String(Substring(text.utf8.dropFirst(5))))
    }
  }
}
