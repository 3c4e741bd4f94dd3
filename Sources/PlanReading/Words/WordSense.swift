package import RoadmapModel

/// All that one word or phrase can mean; the place it stands in decides which holds.
package struct WordSense: Sendable {
  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// A unit's plural: "First steps" is no step 1.
    package static let plural = Flags(rawValue: 1 << 0)
    /// An abbreviation that is a word elsewhere ("set", "out"): a month only beside a day or year.
    package static let weakMonth = Flags(rawValue: 1 << 1)
    /// More words may follow that make a known phrase.
    package static let prefix = Flags(rawValue: 1 << 2)
    /// "key", "recommended": may stand before a role's words.
    package static let modifier = Flags(rawValue: 1 << 3)
    /// The role holds whatever follows.
    package static let opensRole = Flags(rawValue: 1 << 4)
    /// The role holds whatever stands before.
    package static let closesRole = Flags(rawValue: 1 << 5)
    /// "to", "through" between two numbers.
    package static let through = Flags(rawValue: 1 << 6)
    /// "and", "or" between two numbers.
    package static let and = Flags(rawValue: 1 << 7)
    /// "of", "out of".
    package static let of = Flags(rawValue: 1 << 8)
    package static let choose = Flags(rawValue: 1 << 9)
    package static let atLeast = Flags(rawValue: 1 << 10)
    package static let atMost = Flags(rawValue: 1 << 11)
    /// "any", "exactly", "just": between "pick" and its number.
    package static let filler = Flags(rawValue: 1 << 12)
    package static let optional = Flags(rawValue: 1 << 13)
    package static let condition = Flags(rawValue: 1 << 14)
    /// "th" of "5th".
    package static let ordinalEnding = Flags(rawValue: 1 << 15)
    /// "Task", "Exercise": counts items.
    package static let numbersItems = Flags(rawValue: 1 << 16)
    /// Words before "project" that make it a topic: "open source projects".
    package static let noProject = Flags(rawValue: 1 << 17)
    /// Chinese 第 and 个: counters around a number.
    package static let ordinalMark = Flags(rawValue: 1 << 18)
    package static let counter = Flags(rawValue: 1 << 19)
    package static let outcomesIntro = Flags(rawValue: 1 << 20)
    package static let signoff = Flags(rawValue: 1 << 22)
    /// A unit after whose number Japanese and Korean leave no ordinal mark: 1주차, 1週目.
    package static let ordinalUnit = Flags(rawValue: 1 << 23)
    /// "a", "an": one, where a list of options follows.
    package static let article = Flags(rawValue: 1 << 24)
    package static let cardinalUnit = Flags(rawValue: 1 << 25)
    package static let remark = Flags(rawValue: 1 << 26)
    /// "after … you can": two halves with words between.
    package static let introOpening = Flags(rawValue: 1 << 27)
    /// "more" of "two or more".
    package static let more = Flags(rawValue: 1 << 29)
    package static let introPromise = Flags(rawValue: 1 << 28)
    /// "sun", "mar": a day of the week only beside a date or a mark.
    package static let weakWeekday = Flags(rawValue: 1 << 30)
  }

  /// What a word is to those beside it; `Flags` has no room left.
  package struct Traits: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// "recomendados", "utili": an adjective that stands behind its noun.
    package static let trailing = Traits(rawValue: 1 << 0)
    /// "each week", "jeden Tag": what is done again and again.
    package static let again = Traits(rawValue: 1 << 1)
    /// Indonesian "ke" of "Minggu ke-1".
    package static let ordinalWord = Traits(rawValue: 1 << 2)
    /// "Plan", "Lernplan", "路线": a title's words where they stand first.
    package static let namesPlan = Traits(rawValue: 1 << 3)
    /// "of the", "for this": between a noun and the week or phase that it is about.
    package static let scope = Traits(rawValue: 1 << 4)
    /// "each", "every": what follows tells of all of them.
    package static let each = Traits(rawValue: 1 << 5)
    /// "tips", "pitfalls": however many there are, they are no work.
    package static let advice = Traits(rawValue: 1 << 6)
    /// "per" of "criteria per week": what stands before it is the same in all of them.
    package static let per = Traits(rawValue: 1 << 7)
  }

  package var flags: Flags = []
  package var unit: Period.Name?
  package var month: UInt8 = 0
  /// "three" is 3.
  package var number: UInt8 = 0
  /// "third" is 3.
  package var ordinal: UInt8 = 0
  package var role: HeadingRole = .plain
  /// A depth's place in `Depth.allCases`, from 1; 0 for none.
  package var depth: UInt8 = 0
  /// "Wednesday" is 3.
  package var weekday: UInt8 = 0
  package var traits: Traits = []

  @inline(__always) package func has(_ trait: Traits) -> Bool { !traits.isDisjoint(with: trait) }

  @inline(__always) package func has(_ flag: Flags) -> Bool {
    flags.rawValue & flag.rawValue != 0
  }
}
