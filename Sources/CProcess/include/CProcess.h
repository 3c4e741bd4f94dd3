#pragma once

/// The arguments that the system started this process with, the program's name included; 0 and
/// NULL where the system does not tell constructors.
int process_argument_count(void);
char *const *process_arguments(void);

/// The variables of this process, as other programs are given them.
char *const *process_environment(void);
