import CommandLineKit
import RoadmapCLI
import Testing

@Suite struct HelpTests {
  @Test func ofTheProgram() {
    #expect(
      Sample.run(["help"]).out == """
        OVERVIEW: Do a few things for tests.

        USAGE: tool <subcommand>

        OPTIONS:
          --color <when>          When to use colours. (values: always, auto, never;
                                  default: auto)
          --no-pager              Don't use a pager for long output.
          -y, --yes               Answer yes to all confirmations.
          --no-input              Never ask questions; fail if an answer is needed.
          --version               Show the version.
          -h, --help              Show help.

        DAILY:
          paint                   Paint a thing.
          pan                     Move the view.

        OTHER:
          fail                    Fail in a given way.
          help                    Show help for the program or a command.

          See 'tool help <subcommand>' for detailed help.

        """)
  }

  @Test func ofACommand() {
    #expect(
      Sample.run(["help", "paint"]).out == """
        OVERVIEW: Paint a thing.

        Paint is put on the thing in as many coats as asked for, each a little thinner
        than the one before, until nobody can see what was there.

        USAGE: tool paint [<options>] <what> [<more> ...]

        ARGUMENTS:
          <what>                  The thing to paint.
          <more> ...              Further things.

        OPTIONS:
          -t, --tone <tone>       How it should feel. (values: warm, cold, neutral;
                                  default: warm)
          -n, --coats <count>     How many times to paint over it.
          --offset <steps>        Where to begin.
          --tag <tag>             A word to file it under.
          --also <tone>           Tones to mix in. (values: warm, cold, neutral)
          -a, --all               Paint everything.
          -b, --bare              Leave the canvas bare.
          --color <when>          When to use colours. (values: always, auto, never;
                                  default: auto)
          -h, --help              Show help.

        EXAMPLES:
          tool paint wall         One coat on a wall.
          tool paint wall --coats 3 --tone cold
                                  Three cold coats.

        """)
  }

  @Test func ofHelp() {
    #expect(
      Sample.run(["help", "help"]).out == """
        OVERVIEW: Show help for the program or a command.

        USAGE: tool help [--man] [<subcommand>]

        ARGUMENTS:
          <subcommand>            The command to explain.

        OPTIONS:
          --man                   Print the manual page, for 'man' to show.
          --color <when>          When to use colours. (values: always, auto, never;
                                  default: auto)
          -h, --help              Show help.

        EXAMPLES:
          tool help paint         How to use 'paint'.
          tool help --man > tool.1
                                  The manual page, as a file.

        """)
  }

  @Test(arguments: [20, 40, 60, 80, 120, 200]) func fitsTheWidth(_ columns: Int) {
    let environment = Sample.environment(["COLUMNS": String(columns)])
    for line in [["help"], ["help", "paint"], ["help", "pan"]] {
      let help = Sample.run(line, environment: environment).out
      for row in help.split(separator: "\n") where columns >= 60 {
        #expect(DisplayWidth.of(row) <= columns)
      }
      #expect(!help.isEmpty)
    }
  }

  @Test func isInColourOnlyWhereAskedFor() {
    #expect(!Sample.run(["help"]).out.contains("\u{1B}"))
    let coloured = Sample.run(["help", "--color", "always"]).out
    #expect(coloured.hasPrefix("\u{1B}[1mOVERVIEW:\u{1B}[0m Do a few"))
  }
}
