import PlanReading

/// Finds the signs of a line.
struct SignedLine {
  let scalars: [Unicode.Scalar]
  /// Where the first word begins; what stands before it adorns the line.
  private let firstWord: Int

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    firstWord = scalars.firstIndex(where: Self.isWord) ?? scalars.count
  }

  /// The sign that begins at a place, if one does, and where to go on.
  func sign(at place: Int) -> (sign: Signs.Sign?, next: Int) {
    let scalar = scalars[place]
    if scalar == " " { return (nil, place + 1) }
    if Self.isWord(scalar) { return accentedWord(at: place) }
    if let found = comparison(at: place) { return found }
    if scalar == "-" || scalar == "−", let found = option(at: place) { return found }
    if let sign = arithmetic(at: place) { return (sign, place + 1) }
    if place < firstWord, let sign = numberSign(at: place) { return (sign, place + 1) }
    // "✅ Read the manual", "→ Raft", "√ Done".
    let isOrnament = place < firstWord && isSpace(place + 1)
    guard !isOrnament, scalar.value >= 0x80 || scalar == "$" else { return (nil, place + 1) }
    return (symbol(scalar, isBeforeWords: place < firstWord), place + 1)
  }

  // MARK: - Words

  static func isWord(_ scalar: Unicode.Scalar) -> Bool { IdentityText.isWordPart(scalar.value) }

  private func accentedWord(at place: Int) -> (sign: Signs.Sign?, next: Int) {
    var end = place
    var letters = 0
    var isAccented = false
    while end < scalars.count, Self.isWord(scalars[end]) {
      let scalar = scalars[end]
      end += 1
      if scalar.value < 0x80 || scalar.properties.canonicalCombiningClass == .notReordered {
        letters += 1
      }
      isAccented = isAccented || Self.isAccented(scalar.value)
    }
    // By itself, "ё" is a letter to be learned, and no other way to write "е".
    let isLetter = letters == 1 && ["ё", "Ё"].contains(scalars[place])
    // Of long words, hardly two differ by their accents alone.
    guard isAccented && letters < 8 || isLetter else { return (nil, end) }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: scalars[place..<end])
    return (Signs.Sign(kind: .accented, text: String(word).lowercased()), end)
  }

  /// Letters of Latin and Cyrillic script that folding strips of a mark. "ё" is written "е" as well.
  private static func isAccented(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC0...0x24F, 0x300...0x36F, 0x1E00...0x1EFF, 0x407, 0x419, 0x439, 0x457: true
    default: false
    }
  }

  // MARK: - Operators

  /// "==" and "=", "<=" and "≤". An arrow is none, nor is a tag: `<table>`.
  private func comparison(at place: Int) -> (sign: Signs.Sign?, next: Int)? {
    let run = scalars[place...].prefix { Self.comparing.contains($0) }
    guard let first = run.first, first != "!" || run.count > 1 else { return nil }
    let end = tagEnd(at: place) ?? place + run.count
    let isArrow = "-–—~".unicodeScalars.contains { $0 == at(place - 1) || $0 == at(end) }
    let text = String(String.UnicodeScalarView(run))
    guard !isArrow, text != "=>", end == place + run.count,
      place > firstWord || run.contains(where: { $0 != "!" })
    else { return (nil, end) }
    return (Signs.Sign(kind: .comparison, text: Self.comparisons[text] ?? text), end)
  }

  /// Behind `<table>`, which says nothing more than its name.
  private func tagEnd(at place: Int) -> Int? {
    guard scalars[place] == "<", at(place + 1) == "/" || at(place + 1).properties.isAlphabetic,
      let end = scalars[place...].firstIndex(where: { $0 == ">" || $0.properties.isWhitespace }),
      scalars[end] == ">"
    else { return nil }
    return end + 1
  }

  private static let comparing: Set<Unicode.Scalar> = [
    "<", ">", "=", "!", "≤", "≥", "≠", "≈", "≡", "⩽", "⩾", "≪", "≫",
  ]
  private static let comparisons = [
    "==": "=", "===": "=", "!=": "≠", "!==": "≠", "<>": "≠", "<=": "≤", ">=": "≥", "⩽": "≤",
    "⩾": "≥",
  ]

  /// Between two letters or numbers, as in "a+b", or alone, as in "the + operator".
  private func arithmetic(at place: Int) -> Signs.Sign? {
    guard let text = Self.arithmetics[scalars[place]] else { return nil }
    let sign = Signs.Sign(kind: .arithmetic, text: text)
    if place > firstWord, scalars[place] != "–", isSpace(place - 1), isSpace(place + 1) {
      return sign
    }
    var (before, after) = (place - 1, place + 1)
    if isSpace(before), isSpace(after) { (before, after) = (before - 1, after + 1) }
    return isOperand(before, -1) && isOperand(after, 1) ? sign : nil
  }

  /// "± 5 V" and "+ 5 V"; a minus may be the dash of a list.
  private func numberSign(at place: Int) -> Signs.Sign? {
    guard ["+", "±"].contains(scalars[place]),
      at(isSpace(place + 1) ? place + 2 : place + 1).properties.numericType != nil
    else { return nil }
    return Signs.Sign(kind: .logic, text: String(Character(scalars[place])))
  }

  private static let arithmetics: [Unicode.Scalar: String] = [
    "+": "+", "-": "-", "−": "-", "–": "-", "*": "×", "×": "×", "·": "×", "⋅": "×", "/": "/",
    "÷": "/", "^": "^", "±": "±",
  ]

  /// Whether a single letter, or a number, stands there.
  private func isOperand(_ place: Int, _ step: Int) -> Bool {
    guard Self.isWord(at(place)) else { return false }
    var end = place
    while Self.isWord(at(end)) { end += step }
    return abs(end - place) == 1
      || (min(place, end + 1)...max(place, end - 1)).allSatisfy {
        scalars[$0].properties.numericType != nil
      }
  }

  /// `-l`, and the sign of "-5". "3 -5" is a range.
  private func option(at place: Int) -> (sign: Signs.Sign?, next: Int)? {
    guard place == 0 || isSpace(place - 1) || at(place - 1) == "(", Self.isWord(at(place + 1))
    else { return nil }
    var end = place + 1
    while Self.isWord(at(end)) { end += 1 }
    let word = scalars[(place + 1)..<end]
    if at(place + 1).properties.numericType != nil {
      var last = place - 1
      while last >= 0, isSpace(last) { last -= 1 }
      let isRange = last >= 0 && scalars[last].properties.numericType != nil
      return (isRange ? nil : Signs.Sign(kind: .logic, text: "-"), end)
    }
    guard scalars[place] == "-", word.count <= 3, word.allSatisfy(\.isASCII), isSpace(end) else {
      return nil
    }
    return (Signs.Sign(kind: .option, text: "-" + String(String.UnicodeScalarView(word))), end)
  }

  // MARK: - Symbols

  private func symbol(_ scalar: Unicode.Scalar, isBeforeWords: Bool) -> Signs.Sign? {
    let text = String(Character(scalar))
    switch scalar.properties.generalCategory {
    case .currencySymbol: return Signs.Sign(kind: .money, text: text)
    case .mathSymbol: return Self.isDecor(scalar.value) ? nil : Signs.Sign(kind: .logic, text: text)
    default: break
    }
    // The flat and the natural of music; the sharp is a sign of mathematics.
    if scalar == "♭" || scalar == "♮" { return Signs.Sign(kind: .logic, text: text) }
    guard !isBeforeWords else { return nil }
    if Self.isRating(scalar.value) { return Signs.Sign(kind: .rating, text: text) }
    let isPicture = Emoji.isPicture(scalar.value) && !Self.tellsState(scalar.value)
    return isPicture ? Signs.Sign(kind: .picture, text: text) : nil
  }

  /// Stars, and dots that are full, half full or empty.
  private static func isRating(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2605, 0x2606, 0x2B50, 0x25C6, 0x25C7, 0x25CB, 0x25CF...0x25D5: true
    default: false
    }
  }

  /// Ticks, crosses, flags, pins and coloured dots: they say how a line fares.
  private static func tellsState(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2763, 0x2764: false
    case 0x2500...0x25FF, 0x2605, 0x2606, 0x2610...0x2612, 0x26A0...0x26AB, 0x26D4,
      0x2700...0x27BF, 0x2B00...0x2BFF, 0xFE00...0xFE0F:
      true
    case 0x1F195, 0x1F31F, 0x1F389, 0x1F38A, 0x1F3AF, 0x1F3C1, 0x1F3FB...0x1F3FF, 0x1F44D, 0x1F4A1,
      0x1F4AF, 0x1F4CC, 0x1F4CD, 0x1F525, 0x1F534...0x1F53D, 0x1F680, 0x1F6A7, 0x1F6A9,
      0x1F7E0...0x1F7EB:
      true
    default: false
    }
  }

  /// Arrows, shapes, and signs of full width.
  private static func isDecor(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2190...0x21FF, 0x2219, 0x22C5, 0x223C, 0x2500...0x25FF, 0x27F0...0x27FF, 0x2900...0x297F,
      0x2B00...0x2BFF, 0xFE00...0xFFFF:
      true
    case 0xD7, 0xF7, 0xB1: true
    default: false
    }
  }

  // MARK: - Places

  private func at(_ place: Int) -> Unicode.Scalar {
    scalars.indices.contains(place) ? scalars[place] : " "
  }

  private func isSpace(_ place: Int) -> Bool {
    let scalar = at(place)
    return scalar == " " || !Self.isWord(scalar) && scalar.properties.isWhitespace
  }
}
