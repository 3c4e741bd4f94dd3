import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Words without their case and accents.
@Suite struct FoldingTests {
  private func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let value = Folding.fold(scalar.value)
      if value != 0, let scalar = Unicode.Scalar(value) { folded.append(scalar) }
    }
    return String(folded)
  }

  @Test(arguments: [
    ("MÊS", "mes"), ("Mês", "mes"), ("İLK", "ilk"), ("ılık", "ilik"), ("Tydzień", "tydzien"),
    ("Giai đoạn", "giai doan"), ("NGƯỜI", "nguoi"), ("Ёлка Й", "елка и"), ("ΕΒΔΟΜΆΔΑ", "εβδομαδα"),
    ("ＷＥＥＫ", "week"), ("Me\u{302}s", "mes"), ("Ž ž Ÿ ÿ", "z z y y"), ("Ş ș Ț", "s s t"),
  ])
  func dropsCaseAndAccents(text: String, folded: String) {
    #expect(fold(text) == folded)
  }

  @Test func everyLatinLetterFoldsToASCII() {
    for value in UInt32(0xC0)...0x17F where value != 0xD7 && value != 0xF7 {
      #expect((0x61...0x7A).contains(Folding.fold(value)), "U+\(String(value, radix: 16))")
    }
  }
}
