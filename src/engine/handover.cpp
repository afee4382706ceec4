#include "engine/handover.h"
