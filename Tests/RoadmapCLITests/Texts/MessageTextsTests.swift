import Foundation
import Testing

/// Every text of the program in one file, so that they can be read in one go, by one ear.
@Suite struct MessageTextsTests {
  @Test func areListed() throws {
    try Golden.check("messages", try SourceTexts.listing.get())
  }

  @Test func areJoinedAndCutWhereTheyAreFilledIn() {
    let source = #"""
      let a = "No match for '\(text)'." // "a remark"
      let b = "A line "
        + "goes on" + end
      let c = "\("opened", .heading)  \(name)"
      json.set("schema", "name")
      """#
    #expect(
      SourceTexts.texts(in: source)
        == ["No match for '{}'.", "A line goes on", "{opened}  {}"])
  }

  /// Words of an ear that is not ours any more; a new text is read against them.
  @Test(arguments: [
    "taken up", "kept in mind", "was for ", "Nothing is called", "to be had", "call to mind",
    "come to an end", "Please", "please ", "sorry", "Oops", " is none", " of rest", "is no ",
  ])
  func speakPlainly(_ word: String) throws {
    // "There is no plan" and "is no longer" are how anybody says it.
    let plain = ["There is no ", "there is no ", "is no longer"]
    let lines = try SourceTexts.listing.get().split(separator: "\n").filter { line in
      plain.reduce(String(line)) { $0.replacingOccurrences(of: $1, with: "") }.contains(word)
    }
    #expect(lines.isEmpty, "\(lines.joined(separator: "\n"))")
  }
}
