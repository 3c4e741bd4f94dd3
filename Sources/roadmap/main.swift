import RoadmapCLI

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

let code = RoadmapProgram.run(
  arguments: ThisProcess.arguments, environment: ThisProcess.environment,
  output: ThisProcess.output)
exit(code.rawValue)
