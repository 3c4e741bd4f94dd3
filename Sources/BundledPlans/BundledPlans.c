#include "BundledPlans.h"

// `#embed` is C23; clang has it in every mode and rebuilds this file when a plan changes.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char year_3[] = {
#embed "../../Roadmaps/year-3.md"
};
static const unsigned char year_4[] = {
#embed "../../Roadmaps/year-4.md"
};
static const unsigned char year_5[] = {
#embed "../../Roadmaps/year-5.md"
};
static const unsigned char staff[] = {
#embed "../../Roadmaps/staff.md"
};
static const unsigned char phase_5[] = {
#embed "../../Roadmaps/phase-5.md"
};

static const bundled_plan plans[] = {
    {"year-3", year_3, sizeof year_3},
    {"year-4", year_4, sizeof year_4},
    {"year-5", year_5, sizeof year_5},
    {"staff", staff, sizeof staff},
    {"phase-5", phase_5, sizeof phase_5},
};

size_t bundled_plan_count(void) { return sizeof plans / sizeof plans[0]; }

bundled_plan bundled_plan_at(size_t index) { return plans[index]; }
