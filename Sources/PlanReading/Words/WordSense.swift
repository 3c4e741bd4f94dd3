internal import KnownWords
package import RoadmapModel

/// All that one word or phrase can mean, as its entry in the table says; the place it stands in decides
/// which holds.
package struct WordSense: Sendable {
  /// What a word can be beside the numbers and names below.
  package enum Flag: UInt8, CaseIterable, Sendable {
    /// A unit's plural: "First steps" is no step 1.
    case plural
    /// An abbreviation that is a word elsewhere ("set", "out"): a month only beside a day or year.
    case weakMonth
    /// More words may follow that make a known phrase.
    case prefix
    /// "key", "recommended": may stand before a role's words.
    case modifier
    /// The role holds whatever follows.
    case opensRole
    /// The role holds whatever stands before.
    case closesRole
    /// "to", "through" between two numbers.
    case through
    /// "and", "or" between two numbers.
    case and
    /// "of", "out of".
    case of
    case choose, atLeast, atMost
    /// "any", "exactly", "just": between "pick" and its number.
    case filler
    case optional, condition
    /// "th" of "5th".
    case ordinalEnding
    /// "Task", "Exercise": counts items.
    case numbersItems
    /// Words before "project" that make it a topic: "open source projects".
    case noProject
    /// Chinese 第 and 个: counters around a number.
    case ordinalMark
    case counter, outcomesIntro, signoff
    /// A unit after whose number Japanese and Korean leave no ordinal mark: 1주차, 1週目.
    case ordinalUnit
    /// "a", "an": one, where a list of options follows.
    case article
    case cardinalUnit, remark
    /// "after … you can": two halves with words between.
    case introOpening
    /// "more" of "two or more".
    case more
    case introPromise
    /// "sun", "mar": a day of the week only beside a date or a mark.
    case weakWeekday
    /// "recomendados", "utili": an adjective that stands behind its noun.
    case trailing
    /// "each week", "jeden Tag": what is done again and again.
    case again
    /// Indonesian "ke" of "Minggu ke-1".
    case ordinalWord
    /// "Plan", "Lernplan", "路线": a title's words where they stand first.
    case namesPlan
    /// "of the", "for this": between a noun and the week or phase that it is about.
    case scope
    /// "each", "every": what follows tells of all of them.
    case each
    /// "tips", "pitfalls": however many there are, they are no work.
    case advice
    /// "per" of "criteria per week": what stands before it is the same in all of them.
    case per
    /// "readings": what is read each week is its work, where another list of sources is none.
    case reading
    /// "learning objectives": what one can do at the end.
    case promise
    /// "tools": what a week's work is done with.
    case material
  }

  /// The place in the table, from 1; 0 for no known word.
  private let place: UInt16

  init(place: UInt16 = 0) { self.place = place }

  @inline(__always) private var word: known_word { known_word_table()[Int(place)] }

  /// A bit for each flag.
  package var flags: UInt64 { word.flags }
  package var unit: Period.Name? { Period.Name(rawValue: unitByte &- 1) }
  /// 0 for none.
  @inline(__always) var unitByte: UInt8 { word.unit }
  package var month: UInt8 { word.month }
  /// "three" is 3.
  package var number: UInt8 { word.number }
  /// "third" is 3.
  package var ordinal: UInt8 { word.ordinal }
  package var role: HeadingRole { HeadingRole(rawValue: roleByte) ?? .plain }
  /// 0 for none.
  @inline(__always) var roleByte: UInt8 { word.role }
  /// A depth's place in `Depth.allCases`, from 1; 0 for none.
  package var depth: UInt8 { word.depth }
  /// "Wednesday" is 3.
  package var weekday: UInt8 { word.weekday }
  /// What it says at the head of a table's column.
  package var column: ColumnRole { ColumnRole(rawValue: word.column) ?? .unknown }
  /// How far it says that something is.
  package var state: StateWord { StateWord(rawValue: word.state) ?? .unknown }

  @inline(__always) package func has(_ flag: Flag) -> Bool { flags & flag.bit != 0 }
}

extension WordSense.Flag {
  @inline(__always) var bit: UInt64 { 1 &<< UInt64(rawValue) }
}
