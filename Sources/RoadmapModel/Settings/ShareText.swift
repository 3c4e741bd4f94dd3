/// A share of one as text: `0.9`, `.9`, `90%`; kept to a thousandth.
enum ShareText {
  static func value(_ text: String, in thousandths: ClosedRange<Int>) -> Double? {
    var rest = text.filter { $0 != " " }
    let isPercent = rest.last == "%"
    if isPercent { rest.removeLast() }
    let digits: Set<Character> = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ".", ","]
    guard rest.allSatisfy(digits.contains),
      let number = Double(String(rest.map { $0 == "," ? "." : $0 })), number.isFinite,
      (0...100).contains(number)
    else { return nil }
    let rounded = Int((number * (isPercent ? 10 : 1000)).rounded())
    return thousandths.contains(rounded) ? Double(rounded) / 1000 : nil
  }

  static func text(_ share: Double) -> String { "\((share * 1000).rounded() / 1000)" }
}
