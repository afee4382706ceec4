// Precompiled for the window's targets; nothing may rely on it being there (lint builds without).
#include "pch_core.h"

#include <QtGui/QtGui>
#include <QtWidgets/QtWidgets>
