import CommandLineKit
import RoadmapCLI
import Testing

@Suite struct ProgramTests {
  @Test(arguments: [
    ("plan", ExitCode.plan, Int32(65)), ("store", .store, 74), ("usage", .usage, 64),
    ("output", .store, 74), ("other", .couldNot, 1),
  ]) func failuresHaveTheirExitCode(_ kind: String, _ code: ExitCode, _ number: Int32) {
    let result = Sample.run(["fail", kind])
    #expect(result.code == code)
    #expect(result.code.rawValue == number)
    #expect(result.out.isEmpty)
    #expect(
      result.error == """
        Warning: it will fail
        Error: No luck with '\(kind)'.
        Help:  tool paint wall

        """)
  }

  @Test func aCommandChoosesItsOwnExitCode() {
    #expect(
      Sample.run(["pan", "--size", "3"])
        == (.couldNot, "{\"schema\":\"tool.pan/1\",\"size\":3}\n", ""))
  }

  @Test func outputThatCannotBeWrittenIsAFailure() {
    let error = Recorder()
    let output = Output(
      result: { _ in WriteFailure(reason: "No space left on device") }, error: { error.take($0) })
    for line in [["paint", "wall"], ["help"], ["--version"]] {
      let code = Sample.program.run(
        arguments: line, environment: Environment(), output: output)
      #expect(code == .store)
    }
    #expect(
      error.text.hasPrefix("Error: Cannot write to standard output: No space left on device.\n"))
  }

  @Test func colourFollowsTheStreamItGoesTo() {
    let environment = Environment { $0.errorIsTerminal = true }
    #expect(!Sample.run(["paint", "wall"], environment: environment).out.contains("\u{1B}"))
    #expect(Sample.run(["zebra"], environment: environment).error.hasPrefix("\u{1B}[1;31mError:"))
    #expect(
      Sample.run(["zebra", "--color=never"], environment: environment).error.hasPrefix("Error:"))
    #expect(
      Sample.run(["--color", "always", "paint", "wall"]).out
        == "\u{1B}[32mwhat=wall tone=warm\u{1B}[0m\n")
  }

  @Test func theProgramsOwnTableIsSound() {
    #expect(CommandTableLint.findings(RoadmapProgram.program()) == [])
  }

  @Test func theSampleTableIsSound() {
    #expect(CommandTableLint.findings(Sample.program) == [])
  }

  @Test(arguments: [
    ("a.md", FileError.missing, "Cannot read 'a.md': no such file."),
    ("-", .isDirectory, "Cannot read standard input: it is a directory."),
    ("a.md", .noPermission, "Cannot read 'a.md': permission denied."),
    ("a.md", .tooLarge(limit: 64 << 20), "Cannot read 'a.md': it is larger than 64 MB."),
    ("a.md", .tooLarge(limit: 9), "Cannot read 'a.md': it is larger than 9 bytes."),
    (
      "a.md", .system(code: 5, reason: "Input/output error"),
      "Cannot read 'a.md': Input/output error."
    ),
  ]) func aFileThatCannotBeReadIsOneSentence(
    _ path: String, _ error: FileError, _ message: String
  ) {
    #expect(CommandError(reading: path, error).message == message)
    #expect(CommandError(reading: path, error).exitCode == .plan)
  }

  @Test func pointsFromAFileToTheCommandThatShowsIt() {
    let output = Recorder()
    _ = RoadmapProgram.run(
      arguments: ["my plan.md"], environment: Environment(),
      output: Output(result: { output.take($0) }, error: { output.take($0) }), commands: [])
    #expect(output.text.contains("Help:  To view a plan in a file: roadmap show 'my plan.md'\n"))
  }
}
