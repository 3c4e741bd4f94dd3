import CSQLite
import CommandLineKit
import Platform
import RoadmapCLI

// A file that may not grow is an error to report, not an end without a word.
signal(SIGXFSZ, SIG_IGN)
_ = csqlite_go_without_statistics()
let code = RoadmapProgram.run(
  arguments: ThisProcess.arguments, environment: ThisProcess.environment,
  output: ThisProcess.output)
exit(code.rawValue)
