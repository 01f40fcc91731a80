#include "app/cli/verbs.h"
