import RoadmapKit

/// A plan's own file: lines that are added, boxes that are written, and edits that need an answer.
func editing(_ disk: Disk, _ path: String) throws {
  let roadmap = try Roadmap(journal: path, disk.world(at: 200_200))
  expect(
    try roadmap.append("Wind it up", to: "clocks.w2") == "clocks.w2.2"
      && disk.text("clocks.md").hasSuffix("- [ ] Build one\n- [ ] Wind it up\n"),
    "a line more stands in the file")
  refused("a line in an item", { if case .notSection = $0 { true } else { false } }) {
    try roadmap.append("Wind it up", to: "clocks.w2.1")
  }
  expect(try roadmap.undo() != nil && disk.text("clocks.md") == clocks, "and goes with the undo")

  let file = try roadmap.tickFile(of: "clocks")
  expect(file.boxes == 3 && file.items == 3 && !file.isRepaired, "all items have a box in the file")
  expect(disk.text("clocks.md").contains("- [x] Read"), "what is done is ticked in it")
  expect(
    try roadmap.check("clocks.w1.1-2").changed == ["clocks.w1.2"], "a range is one action")
  expect(disk.text("clocks.md").contains("- [x] Draw"), "ticked in the file")
  _ = try roadmap.undo()
  expect(disk.text("clocks.md").contains("- [ ] Draw"), "and opened again")
  expect(roadmap.unwrittenFiles.isEmpty, "no file lacks anything")
  try roadmap.leaveFile(of: "clocks")
  refused("ticking without a file", { if case .lacksFile = $0 { true } else { false } }) {
    try roadmap.tickFile(of: "year-3")
  }
  roadmap.close()

  disk.write("meals.md", "# Meals\n- [ ] Roast a chicken with lemon and thyme\n- [ ] Clean up\n")
  let cook = try Roadmap(journal: path, disk.world(at: 200_300))
  try cook.add("meals", markdown: disk.files["meals.md"] ?? [], at: "meals.md")
  try cook.check("meals.1")
  cook.close()
  disk.write("meals.md", "# Meals\n- [ ] Clean up\n- [ ] Roast a duck with lemon and plums\n")
  let later = try Roadmap(journal: path, disk.world(at: 200_400))
  let questions = try later.questions(of: "meals")
  expect(
    questions.all.map(\.text) == ["Roast a chicken with lemon and thyme"]
      && questions.all.first?.candidates.map(\.address) == ["meals.2"]
      && questions.together.isEmpty,
    "a line that is another now: is it still the same?")
  expect(
    later.news.map(\.plan.description) == ["meals"]
      && later.news.first?.event
        == .changed(reworded: 0, moved: 0, new: 0, restored: 0, gone: 0, ticks: 0, questions: 1),
    "what became of the edited plan: \(later.news.map(\.event))")
  expect(
    try later.status().first { $0.plan.id.description == "meals" }?.openQuestions == 1,
    "status says that it waits for an answer")
  guard let question = questions.all.first else { return }
  try later.answer([question.answer(question.candidates.first)])
  expect(
    try later.questions(of: "meals").all.isEmpty && later.part("meals.2").state == .done,
    "yes: it is, and it is done")
  expect(try later.undo() != nil && later.questions(of: "meals").all.count == 1, "asked again")
  try later.answer([question.answer(nil)])
  expect(
    try later.questions(of: "meals").all.isEmpty && later.part("meals.2").state == .open,
    "no: it is another, and open")
  refused("an answer to nothing", { if case .notOpen = $0 { true } else { false } }) {
    try later.answer([question.answer(nil)])
  }
  expect(try !later.update("meals"), "the file has no text that is not taken up")
  later.close()
}
