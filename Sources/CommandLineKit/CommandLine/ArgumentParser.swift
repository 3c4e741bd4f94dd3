/// Sorts the words of a command line to declared parameters. Values are checked later, by the
/// parameters themselves; only the last missing argument is for them to find.
struct ArgumentParser {
  private let declarations: [ParameterDeclaration]
  private let positions: [Int]
  private var parsed: ParsedArguments
  private var nextPosition = 0
  private var extra: [String] = []
  private var firstError: UsageError?

  init(_ declarations: [ParameterDeclaration]) {
    self.declarations = declarations
    positions = declarations.indices.filter { declarations[$0].isArgument }
    parsed = ParsedArguments(declarations)
  }

  /// A request for help or the version counts however wrong the rest is, so the first error is
  /// reported with what could be sorted.
  static func parse(
    _ words: [String], as declarations: [ParameterDeclaration]
  ) -> (parsed: ParsedArguments, error: UsageError?) {
    var parser = ArgumentParser(declarations)
    parser.sort(words[...])
    return (parser.parsed, parser.firstError)
  }

  private mutating func sort(_ words: ArraySlice<String>) {
    var rest = words
    while let word = rest.popFirst() {
      if word == "--" {
        rest.forEach { takePosition($0) }
        break
      }
      switch Form(word) {
      case .plain:
        if let option = Self.mended(word), longNames.contains(Self.halves(option).name) {
          report(.unknownOption(word, suggestion: Self.halves(option).name))
        } else {
          takePosition(word)
        }
      case .long: takeLong(word, &rest)
      case .short: takeShorts(word, &rest)
      }
    }
    if !extra.isEmpty { report(.unexpectedArguments(extra)) }
  }

  private mutating func report(_ error: UsageError) {
    firstError = firstError ?? error
  }

  private mutating func takePosition(_ word: String) {
    guard nextPosition < positions.count else {
      extra.append(word)
      return
    }
    let index = positions[nextPosition]
    parsed.append(word, to: index)
    if !declarations[index].repeats { nextPosition += 1 }
  }

  private mutating func takeLong(_ word: String, _ rest: inout ArraySlice<String>) {
    let (name, value) = Self.halves(word)
    if let index = declarations.firstIndex(where: { !$0.isArgument && $0.name == name }) {
      take(index, named: name, value, &rest)
    } else {
      report(.unknownOption(name, suggestion: Suggestion.nearest(to: name, among: longNames)))
    }
  }

  /// `-n3`, `-n 3`, `-n=3`, `-ab`, `-abn3`.
  private mutating func takeShorts(_ word: String, _ rest: inout ArraySlice<String>) {
    let long = Self.halves("-" + word).name
    if word.count > 2, longNames.contains(long) {
      // Far more often a dash too few than a packed value that spells an option's name.
      return report(.unknownOption(Self.halves(word).name, suggestion: long))
    }
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      let name = "-\(letter)"
      guard let index = declarations.firstIndex(where: { $0.short == name }) else {
        let isAlone = word.dropFirst(2).isEmpty
        return report(
          isAlone ? .unknownOption(word, suggestion: nil) : .unknownShort(name, in: word))
      }
      if declarations[index].kind == .flag {
        if letters.first == "=" {
          return report(.unexpectedValue(name, value: String(letters.dropFirst())))
        }
        parsed.set(index)
        continue
      }
      let attached = letters.first == "=" ? letters.dropFirst() : letters
      take(index, named: name, letters.isEmpty ? nil : String(attached), &rest)
      return
    }
  }

  private mutating func take(
    _ index: Int, named name: String, _ value: String?, _ rest: inout ArraySlice<String>
  ) {
    if declarations[index].kind == .flag {
      if let value { return report(.unexpectedValue(name, value: value)) }
      parsed.set(index)
    } else if let value {
      parsed.append(value, to: index)
    } else if let next = rest.first, Form(next) == .plain {
      parsed.append(next, to: index)
      rest.removeFirst()
    } else {
      report(.missingValue(declarations[index], found: rest.first))
    }
  }

  private var longNames: [String] { declarations.filter { !$0.isArgument }.map(\.name) }

  /// `--json` for `—json`: what word processors and web pages make of two hyphens.
  private static func mended(_ word: String) -> String? {
    guard let first = word.first, first == "—" || first == "–" else { return nil }
    return "--" + word.drop { $0 == "—" || $0 == "–" || $0 == "-" }
  }

  /// `--name=value` in two.
  static func halves(_ word: String) -> (name: String, value: String?) {
    guard let sign = word.firstIndex(of: "=") else { return (word, nil) }
    return (String(word[..<sign]), String(word[word.index(after: sign)...]))
  }
}

extension ArgumentParser {
  /// What a word looks like, whatever is declared.
  enum Form {
    /// A value or argument: also `-` (standard input), a negative number, and text that only
    /// begins with a dash, such as a pasted `- [ ] item`.
    case plain
    case long
    case short

    init(_ word: String) {
      let bytes = word.utf8
      guard bytes.first == UInt8(ascii: "-"), bytes.count > 1 else {
        self = .plain
        return
      }
      let second = bytes[bytes.index(after: bytes.startIndex)]
      if second == UInt8(ascii: "-") {
        let name = ArgumentParser.halves(word).name
        self = name.utf8.contains(UInt8(ascii: " ")) ? .plain : .long
      } else if second == UInt8(ascii: " ") || second == UInt8(ascii: ".") || second >= 0x80
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(second)
      {
        self = .plain
      } else {
        self = .short
      }
    }
  }
}
