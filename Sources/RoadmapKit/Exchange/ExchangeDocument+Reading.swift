import PlanReading
import ProgressJournal
import RoadmapModel

extension ExchangeDocument {
  /// Why a document is refused, as a whole, and at which place.
  package struct Failure: Error, Equatable, Sendable {
    package let place: String
    package let reason: String

    init(_ place: String, _ reason: String) { (self.place, self.reason) = (place, reason) }
  }

  /// What may be read, in bytes.
  package static let limit = 256 << 20

  /// Reads what a stranger may have written: all of it is sound, or none of it is taken.
  package init(_ bytes: [UInt8]) throws(Failure) {
    guard bytes.count <= Self.limit else { throw Failure("the file", "it is too large") }
    let value: JSONValue
    do throws(JSONParser.Failure) { value = try JSONParser.parse(bytes) } catch {
      throw Failure("byte \(error.offset + 1)", Self.words(error.problem))
    }
    guard let members = value.members else { throw Failure("the file", "it is not a JSON object") }
    guard let schema = members["schema"]?.string, schema.hasPrefix("roadmap.export/") else {
      throw Failure("'schema'", "it is not an export of roadmap")
    }
    guard schema == Self.schema else {
      throw Failure("'schema'", "'\(schema)' is a form that this version does not know")
    }
    guard let events = members["events"]?.array else {
      throw Failure("'events'", "they are missing")
    }
    try read(events: events)
    guard let texts = members["texts"]?.array else { throw Failure("'texts'", "they are missing") }
    var plans: Set<PlanID> = []
    for (index, value) in texts.enumerated() {
      let text = try Text(value, place: "text \(index + 1)")
      guard plans.insert(text.plan).inserted else {
        throw Failure("text \(index + 1)", "its plan has another text before it")
      }
      self.texts.append(text)
    }
    if let settings = members["settings"] { try read(settings: settings) }
  }

  private mutating func read(events: [JSONValue]) throws(Failure) {
    var places: [EventID: Int] = [:]
    for (index, value) in events.enumerated() {
      let event: Event
      do throws(EventLine.Failure) {
        event = try EventLine.event(value.bytes)
        if let member = event.impossibleMember { throw .invalid(member) }
      } catch {
        throw Failure("event \(index + 1)", Self.words(error))
      }
      if let place = places[event.id] {
        guard EventLine.bytes(self.events[place]) == EventLine.bytes(event) else {
          throw Failure("event \(index + 1)", "its id is that of another event")
        }
      }
      places[event.id] = index
      self.events.append(event)
    }
  }

  /// Leaves out what is dated more than a year ahead, with the rest of its actions, as a sync does until its
  /// time has come. Gives back how many events.
  mutating func leaveWhatIsAhead(of now: Instant, isKnown: (EventID) -> Bool) -> Int {
    let ahead = Set(
      events.filter { event in
        // An erasure is not taken from an export at all.
        if case .plan(_, .erased) = event.fact { return false }
        return event.isTooFarAhead(of: now) && !isKnown(event.id)
      }.map(\.action))
    guard !ahead.isEmpty else { return 0 }
    let left = events.filter { ahead.contains($0.action) }
    events.removeAll { ahead.contains($0.action) }
    let plans = Set(left.compactMap(\.fact.plan)).subtracting(events.compactMap(\.fact.plan))
    texts.removeAll { plans.contains($0.plan) }
    return left.count
  }

  /// They are what the events say, for those who read no events.
  private mutating func read(settings value: JSONValue) throws(Failure) {
    guard let members = value.members else { throw Failure("'settings'", "it is not an object") }
    let said = Set(
      events.compactMap { event -> [String]? in
        guard case .setting(let name, let value?) = event.fact else { return nil }
        return [name, value]
      })
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      guard let text = value.string else {
        throw Failure("the setting '\(name)'", "its value is not a text")
      }
      guard said.contains([name, text]) else {
        throw Failure("the setting '\(name)'", "no event says so")
      }
      settings[name] = text
    }
  }

  private static func words(_ failure: EventLine.Failure) -> String {
    switch failure {
    case .tooLong: "it is too long"
    case .json(let failure): words(failure.problem)
    case .noObject: "it is not an object"
    case .missing(let name): "it has no '\(name)'"
    case .invalid(let name): "its '\(name)' cannot be right"
    }
  }

  private static func words(_ problem: JSONParser.Failure.Problem) -> String {
    switch problem {
    case .notJSON: "it is not JSON"
    case .tooDeep: "arrays and objects are nested too deep"
    case .tooManyMembers: "an object has too many members"
    case .tooLongNumber: "a number is too long"
    case .notUTF8: "it is not UTF-8"
    case .loneSurrogate: "a character is only half there"
    case .nameTwice: "an object says something twice"
    }
  }
}

extension ExchangeDocument.Text {
  fileprivate init(_ value: JSONValue, place: String) throws(ExchangeDocument.Failure) {
    guard let members = value.members else {
      throw ExchangeDocument.Failure(place, "it is not an object")
    }
    guard let plan = members["plan"]?.string.flatMap({ PlanID(stored: $0) })
    else { throw ExchangeDocument.Failure(place, "its 'plan' cannot be right") }
    let text = try Self.text(members, place)
    self.init(
      plan: plan, bytes: text.bytes, itemKeys: text.itemKeys, sectionKeys: text.sectionKeys)
    for (index, value) in (members["earlier"]?.array ?? []).enumerated() {
      let place = "\(place), earlier \(index + 1)"
      guard let members = value.members else {
        throw ExchangeDocument.Failure(place, "it is not an object")
      }
      earlier.append(try Self.text(members, place))
    }
    // Earlier versions wrote none.
    for value in members["questions"]?.array ?? [] {
      guard let members = value.members,
        let item = members["item"]?.string.flatMap({ ItemKey($0) }),
        !itemKeys.contains(item), !questions.contains(where: { $0.item == item })
      else { throw ExchangeDocument.Failure(place, "its 'questions' cannot be right") }
      let lines = try Self.keys("lines", of: members, place)
      guard !lines.isEmpty, Set(lines).isSubset(of: itemKeys) else {
        throw ExchangeDocument.Failure(place, "its 'questions' cannot be right")
      }
      questions.append(CatalogueQuestion(item: item, candidates: lines))
    }
  }

  private static func text(
    _ members: [String: JSONValue], _ place: String
  ) throws(ExchangeDocument.Failure) -> LastReadText {
    let bytes =
      members["text"]?.string.map { Array($0.utf8) }
      ?? members["base64"]?.string.flatMap(Base64.bytes)
    guard let bytes, bytes.count <= SourceText.limit else {
      throw ExchangeDocument.Failure(place, "its 'text' is missing or too large")
    }
    // Earlier versions wrote none.
    if let hash = members["sha256"] {
      guard hash.string == SHA256.name(of: bytes) else {
        throw ExchangeDocument.Failure(place, "it is not the text that its 'sha256' says")
      }
    }
    return LastReadText(
      bytes: bytes, itemKeys: try keys("items", of: members, place),
      sectionKeys: try keys("sections", of: members, place))
  }

  private static func keys(
    _ name: String, of members: [String: JSONValue], _ place: String
  ) throws(ExchangeDocument.Failure) -> [ItemKey] {
    let values = members[name]?.array
    let keys = values?.compactMap { $0.string.flatMap { ItemKey($0) } }
    guard let keys, keys.count == values?.count, Set(keys).count == keys.count else {
      throw ExchangeDocument.Failure(place, "its '\(name)' cannot be right")
    }
    return keys
  }
}
