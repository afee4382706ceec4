// Precompiled for every target without widgets; nothing may rely on it being there (lint builds without).
#include <QtCore/QtCore>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>
