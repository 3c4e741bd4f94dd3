import Testing

@testable import PlanMatching

/// Which words are forms or spellings of one word.
@Suite struct WordFormsTests {
  @Test(arguments: [
    "trace tracing", "request requests", "replicate replication", "plan planning", "carry carries",
    "index indices", "box boxes", "class classes", "learn learned", "arrange arrangement",
    "uhrzeit uhrzeiten", "tabelle tabellen", "drawing drawings", "flower flowers",
  ])
  func formsOfOneWord(_ pair: String) {
    let words = pair.split(separator: " ").map(String.init)
    #expect(WordForms.areOne(words[0], words[1]))
    #expect(WordForms.areOne(words[1], words[0]))
  }

  @Test(arguments: [
    "moral morale", "car card", "cars card", "plane plans", "store story", "count county",
    "see seed", "planing planning", "plan planing", "cook cookies", "austria austrian",
    "react reactive", "found foundation", "cut cute", "princes princess", "reduction production",
  ])
  func wordsOfTheirOwn(_ pair: String) {
    let words = pair.split(separator: " ").map(String.init)
    #expect(!WordForms.areOne(words[0], words[1]))
    #expect(!WordForms.areOne(words[1], words[0]))
  }

  @Test(arguments: [
    "normalise normalize", "organisation organization", "analyse analyze", "practise practice",
    "licence license", "colour color", "behaviour behavior", "favourite favorite", "centre center",
    "catalogue catalog", "programme program", "judgement judgment", "modelling modeling",
    "travelled traveled",
  ])
  func spellingsThatAreBothRight(_ pair: String) {
    let words = pair.split(separator: " ").map(String.init)
    #expect(SpellingVariants.areOne(words[0], words[1]))
    #expect(SpellingVariants.areOne(words[1], words[0]))
  }

  @Test(arguments: [
    "device devise", "four for", "casa caza", "filling filing", "price prise", "course corse",
    "alkane alkene", "advice advise",
  ])
  func spellingsOfWhichEachIsItsOwn(_ pair: String) {
    let words = pair.split(separator: " ").map(String.init)
    #expect(!SpellingVariants.areOne(words[0], words[1]))
  }
}
