/// One row of the table of settings: a name, what it means, and how its value is written.
package struct Setting<Value: Sendable>: Sendable {
  /// As typed: `study-days`.
  package let name: String
  /// One sentence with a full stop.
  package let meaning: String
  /// What may be written, to follow "write": `on or off`.
  package let allowed: String
  /// Words to offer while a value is typed; other ones may do too.
  package let examples: [String]
  /// Whether values are lists, to which more can be added.
  package let isList: Bool
  /// What holds where nothing is set.
  package let standard: Value
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

/// A setting whose values are of any type.
package struct AnySetting: Sendable {
  package let name: String
  package let meaning: String
  package let allowed: String
  package let examples: [String]
  package let isList: Bool
  package let standardText: String
  private let canonical: @Sendable (String, Day?) -> String?

  init<Value>(_ setting: Setting<Value>) {
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
package struct SettingState: Sendable {
  package enum Origin: Hashable, Sendable {
    case standard
    case set
    /// This is stored, but is no value, so the standard one holds.
    case unsound(String)
  }

  package let setting: AnySetting
  package let text: String
  package let origin: Origin
}
