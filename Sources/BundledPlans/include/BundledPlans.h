#ifndef BUNDLED_PLANS_H
#define BUNDLED_PLANS_H

#include <stddef.h>

/// One plan from Roadmaps/, as it is in the program's own file.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} bundled_plan;

size_t bundled_plan_count(void);

/// The plan at `index`, which must be below `bundled_plan_count()`.
bundled_plan bundled_plan_at(size_t index);

#endif
