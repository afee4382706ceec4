#pragma once

#include "core/rule.h"

#include <QString>

namespace ringback {

// Rules in words for people.

[[nodiscard]] QString eventText(Rule::Event event);
[[nodiscard]] QString testText(RuleCondition::Test test);
[[nodiscard]] QString actionText(RuleAction::Kind kind);
/// The whole rule as one sentence.
[[nodiscard]] QString ruleText(const Rule &rule);

} // namespace ringback
