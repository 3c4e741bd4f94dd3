/// What a word does in a line that names subjects.
enum SubjectRole: UInt8 {
  /// Names something.
  case subject
  /// Names a field so wide that two lines of it are seldom the same.
  case broad
  /// Stands in lines of every subject: advanced, design, build.
  case generic
  /// Counts, as a letter alone does too: chapter 3 is not chapter 4, and vitamin B not vitamin C.
  case number
  /// Says nothing: the, how.
  case silent
  /// What stands before it is what is meant: of.
  case genitive
  /// Stands between two subjects: and, versus.
  case between
  /// What follows is said of the subject before it: with, for.
  case lead

  /// Whether it is kept at all.
  var isNamed: Bool {
    switch self {
    case .subject, .broad, .generic, .number: true
    case .silent, .genitive, .between, .lead: false
    }
  }

  /// Whether it tells what a line is about.
  var namesSomething: Bool { self == .subject || self == .broad }

  /// How much a word of this role tells, at its rarest.
  var weight: Float {
    switch self {
    case .subject: 1
    case .broad: 0.6
    case .generic, .number: 0.15
    case .silent, .genitive, .between, .lead: 0
    }
  }
}
