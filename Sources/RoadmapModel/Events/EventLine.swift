/// An event as one line of JSON: the form in which events travel. The same event gives the same bytes
/// on every machine and in every version, members in the order of `members(of:)`.
package enum EventLine {
  /// Without the line's end.
  package static func bytes(_ event: Event) -> [UInt8] {
    event.line.map { Array($0.utf8) } ?? JSONValue.object(members(of: event)).bytes
  }

  private static func members(of event: Event) -> [JSONValue.Member] {
    let (kind, fields) = event.fact.coded
    var members = [
      Member("id", .string(event.id.description)),
      Member("device", .string(event.device.description)),
      Member("time", .string(event.time.text)),
      Member("at", .number(String(event.at.milliseconds))),
      Member("day", .string(event.day.description)),
      Member("action", .string(event.action.description)),
      Member("kind", .string(event.fact.kindName)),
    ]
    func add(_ name: String, _ text: String?) {
      if let text { members.append(Member(name, .string(text))) }
    }
    add("plan", fields.plan?.stored)
    add("item", fields.item?.description)
    add("name", fields.name)
    add("on", fields.on?.description)
    if let detail = fields.detail, let name = kind?.detail {
      members.append(Member(name.rawValue, detail.json))
    }
    add("note", fields.note)
    add("evidence", fields.evidence)
    if let minutes = fields.minutes { members.append(Member("minutes", .number(String(minutes)))) }
    add("target", fields.target?.description)
    return members
  }

  fileprivate typealias Member = JSONValue.Member
}

extension HybridTime {
  /// Sixteen hexadecimal digits: some readers of JSON take a number of this size for a nearby one.
  fileprivate var text: String { UInt64(bitPattern: rawValue).digits(16, radix: 16) }

  fileprivate init?(_ text: String) {
    guard text.utf8.count == 16, let bits = UInt64(text, radix: 16) else { return nil }
    self.init(rawValue: Int64(bitPattern: bits))
    guard self.text == text else { return nil }
  }
}

extension EventDetail {
  fileprivate var json: JSONValue {
    switch self {
    case .until, .from, .grade, .value: .string(text)
    // The path of a file stays on its device.
    case .origin(let origin): .string(origin == .bundled ? origin.storedText : "elsewhere")
    case .with(let item):
      .object([
        JSONValue.Member("plan", .string(item.plan.stored)),
        JSONValue.Member("item", .string(item.key.description)),
      ])
    case .update(let update):
      .object([
        JSONValue.Member("from", .string(ItemKey(bits: update.from).description)),
        JSONValue.Member("to", .string(ItemKey(bits: update.to).description)),
        JSONValue.Member("lines", .array(update.rows.map(JSONValue.string))),
      ])
    case .schedule(let revision): .array(revision.rows.map(JSONValue.string))
    case .shown(let text):
      .object([
        JSONValue.Member("sha256", .string(text.hash)),
        JSONValue.Member("lines", .array(text.rows.map(JSONValue.string))),
      ])
    }
  }

  /// `nil` where the value is none of that name.
  fileprivate init?(_ name: Name, _ json: JSONValue) {
    switch name {
    case .until, .from, .grade, .value, .origin:
      guard let text = json.string, let detail = EventDetail(name, text) else { return nil }
      if case .origin(.file) = detail { return nil }
      self = detail
    case .with:
      guard let members = json.members, let plan = members["plan"]?.string,
        let id = PlanID(stored: plan), let key = members["item"]?.string.flatMap({ ItemKey($0) })
      else { return nil }
      self = .with(ItemReference(id, key))
    case .schedule:
      guard let rows = Self.rows(json), let detail = EventDetail(name, rows.joined(separator: "\n"))
      else { return nil }
      self = detail
    case .shown:
      guard let members = json.members, let hash = members["sha256"]?.string,
        let rows = members["lines"].flatMap(Self.rows), let text = PlanText(hash: hash, rows: rows)
      else { return nil }
      self = .shown(text)
    case .update:
      guard let members = json.members, let from = members["from"]?.string.flatMap({ ItemKey($0) }),
        let to = members["to"]?.string.flatMap({ ItemKey($0) }),
        let rows = members["lines"].flatMap(Self.rows),
        let update = PlanUpdate(from: from, to: to, rows: rows)
      else { return nil }
      self = .update(update)
    }
  }

  /// Lines of text; `nil` where the value is anything else.
  private static func rows(_ json: JSONValue) -> [String]? {
    let rows = json.array?.compactMap(\.string) ?? []
    return rows.count == json.array?.count && !rows.contains { $0.contains("\n") } ? rows : nil
  }
}

// MARK: - Reading

extension EventLine {
  /// Why a line is no event.
  package indirect enum Failure: Error, Equatable, Sendable {
    /// Beyond `maximumLength`.
    case tooLong
    case json(JSONParser.Failure)
    case noObject
    case missing(String)
    /// A member that cannot be what its name says.
    case invalid(String)
  }

  /// In bytes. The longest of all says which lines of a plan are others than before: this is room for
  /// more than half a million of them.
  package static let maximumLength = 1 << 25

  /// What a line says, which a stranger may have written. Members and kinds of a newer program are
  /// kept in `Event.line`.
  package static func event(_ line: [UInt8]) throws(Failure) -> Event {
    guard line.count <= maximumLength else { throw .tooLong }
    let value: JSONValue
    do throws(JSONParser.Failure) { value = try JSONParser.parse(line) } catch {
      throw .json(error)
    }
    guard let members = value.members else { throw .noObject }
    let event = try event(EventMembers(members: members), line: nil)
    if isAllOf(value, line, said: event) { return event }
    // A line's end between members would make it two lines.
    let text = String(decoding: line.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
    return try self.event(EventMembers(members: members), line: text)
  }

  /// Whether the event, written anew, says all that its line said: then the line need not be kept.
  private static func isAllOf(_ value: JSONValue, _ line: [UInt8], said event: Event) -> Bool {
    if case .unknown = event.fact { return false }
    let known = JSONValue.object(members(of: event))
    return known.bytes == line || known.sorted.bytes == value.sorted.bytes
  }

  private static func event(
    _ members: EventMembers, line: String?
  ) throws(Failure) -> Event {
    let time: HybridTime = try members.need("time") { HybridTime($0) }
    guard HybridTime.credible.contains(time) else { throw .invalid("time") }
    guard let at = members.members["at"] else { throw .missing("at") }
    guard let milliseconds = at.integer, Self.times.contains(milliseconds) else {
      throw .invalid("at")
    }
    return Event(
      id: try members.need("id") { Identifier($0) },
      device: try members.need("device") { Identifier($0) }, time: time,
      at: Instant(milliseconds: milliseconds), day: try members.need("day") { Day($0) },
      action: try members.need("action") { Identifier($0) }, fact: try members.fact, line: line)
  }

  /// What a number of JSON can say everywhere.
  private static let times: ClosedRange<Int64> = -(1 << 53)...(1 << 53)
}

/// The members of a line's object.
private struct EventMembers {
  let members: [String: JSONValue]

  func need<Value>(
    _ name: String, _ read: (String) -> Value?
  ) throws(EventLine.Failure) -> Value {
    guard let value = try optional(name, read) else { throw .missing(name) }
    return value
  }

  func optional<Value>(
    _ name: String, _ read: (String) -> Value?
  ) throws(EventLine.Failure) -> Value? {
    guard let member = members[name] else { return nil }
    if case .null = member { return nil }
    guard let value = member.string.flatMap(read) else { throw .invalid(name) }
    return value
  }

  var fact: Fact {
    get throws(EventLine.Failure) {
      let name = try need("kind") { $0.isEmpty ? nil : $0 }
      guard let kind = EventKind(rawValue: name) else {
        // Its members may be of other kinds than ours, whatever their names.
        let plan = members["plan"]?.string.flatMap { PlanID(stored: $0) }
        let item = members["item"]?.string.flatMap { ItemKey($0) }
        return .unknown(UnknownFact(kind: name, plan: plan, item: plan == nil ? nil : item))
      }
      let fields = try fields(of: kind)
      do throws(MissingField) {
        return try Fact(kind, fields)
      } catch {
        throw .missing(error.name)
      }
    }
  }

  private func fields(of kind: EventKind) throws(EventLine.Failure) -> EventFields {
    var fields = EventFields()
    fields.plan = try optional("plan") { PlanID(stored: $0) }
    fields.item = try optional("item") { ItemKey($0) }
    fields.name = try optional("name") { $0 }
    fields.on = try optional("on") { Day($0) }
    fields.note = try optional("note") { $0 }
    fields.evidence = try optional("evidence") { $0 }
    if let minutes = members["minutes"] {
      // Nobody studies longer than that; sums of anything more would not be numbers any more.
      guard let count = minutes.integer, count > 0, count <= 10_000_000,
        let minutes = Int(exactly: count)
      else {
        throw .invalid("minutes")
      }
      fields.minutes = minutes
    }
    fields.target = try optional("target") { Identifier($0) }
    if let name = kind.detail, let member = members[name.rawValue] {
      guard let detail = EventDetail(name, member) else { throw .invalid(name.rawValue) }
      fields.detail = detail
    }
    return fields
  }
}

extension Identifier {
  /// As `description` writes it.
  package init?(_ text: String) {
    guard text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16),
      let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
    guard description == text else { return nil }
  }
}
