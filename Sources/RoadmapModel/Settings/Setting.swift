/// One row of the table of settings: a name, what it means, and how its value is written. The table is
/// ``Settings``.
public struct Setting<Value: Sendable>: Sendable {
  /// As typed: `study-days`.
  public let name: String
  /// One sentence with a full stop.
  public let meaning: String
  /// What may be written, to follow "write": `on or off`.
  public let allowed: String
  /// Words to offer while a value is typed; other ones may do too.
  package let examples: [String]
  /// Whether values are lists, to which more can be added.
  package let isList: Bool
  /// What holds where nothing is set.
  public let standard: Value
  /// `today` is for days without a year; what is in the journal has one.
  private let parse: @Sendable (_ text: String, _ today: Day?) -> Value?
  private let write: @Sendable (Value) -> String

  init(
    _ name: String, _ meaning: String, standard: Value, allowed: String, examples: [String] = [],
    isList: Bool = false, parse: @escaping @Sendable (String, Day?) -> Value?,
    write: @escaping @Sendable (Value) -> String
  ) {
    self.name = name
    self.meaning = meaning
    self.allowed = allowed
    self.examples = examples
    self.isList = isList
    self.standard = standard
    self.parse = parse
    self.write = write
  }

  /// The value that a text stands for; `nil` where it stands for none.
  package func value(_ text: String, today: Day? = nil) -> Value? { parse(text, today) }

  /// The one way in which a value is kept.
  package func text(_ value: Value) -> String { write(value) }

  /// The stored value where it is sound, else the standard one.
  package func value(in stored: [String: String]) -> Value {
    stored[name].flatMap { parse($0, nil) } ?? standard
  }
}

/// A setting whose values are of any type, written as text.
public struct AnySetting: Sendable {
  /// As typed: `study-days`.
  public let name: String
  /// One sentence with a full stop.
  public let meaning: String
  /// What may be written, to follow "write": `on or off`.
  public let allowed: String
  package let examples: [String]
  package let isList: Bool
  /// What holds where nothing is set.
  public let standardText: String
  private let canonical: @Sendable (String, Day?) -> String?

  /// A setting of the table, to be given a text.
  public init<Value>(_ setting: Setting<Value>) {
    name = setting.name
    meaning = setting.meaning
    allowed = setting.allowed
    examples = setting.examples
    isList = setting.isList
    standardText = setting.text(setting.standard)
    canonical = { text, today in setting.value(text, today: today).map(setting.text) }
  }

  /// The text as it is kept; `nil` where it is no value.
  package func text(for text: String, today: Day? = nil) -> String? { canonical(text, today) }

  /// The text of what is set with these values beside it, of a list that can be added to; of another
  /// setting, or where nothing is set, these alone.
  package func text(adding more: String, in stored: [String: String]) -> String {
    let before = state(in: stored)
    guard isList, before.origin == .set, let sum = canonical("\(before.text), \(more)", nil) else {
      return more
    }
    return sum
  }

  package func state(in stored: [String: String]) -> SettingState {
    guard let text = stored[name] else {
      return SettingState(setting: self, text: standardText, origin: .standard)
    }
    guard let sound = canonical(text, nil) else {
      return SettingState(setting: self, text: standardText, origin: .unsound(text))
    }
    return SettingState(setting: self, text: sound, origin: .set)
  }
}

/// What a setting is now, and why.
public struct SettingState: Sendable {
  /// Where a value comes from.
  public enum Origin: Hashable, Sendable {
    /// Nothing is set.
    case standard
    /// The user set it.
    case set
    /// This is stored, but is no value, so the standard one holds.
    case unsound(String)
  }

  /// Which one it is.
  public let setting: AnySetting
  /// Its value, as it may be typed.
  public let text: String
  /// Where the value comes from.
  public let origin: Origin
}
