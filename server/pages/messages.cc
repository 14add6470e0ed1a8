#include "server/pages/messages.h"

#include <cassert>
#include <map>

#include "server/pages/wording.h"

namespace lotse::pages {
namespace {

const std::map<std::string_view, Message>& message_by_key() {
  static const std::map<std::string_view, Message> messages = [] {
    std::map<std::string_view, Message> by_key;
    for (const Message& message : all_messages()) by_key.emplace(message.key, message);
    return by_key;
  }();
  return messages;
}

// One pass from left to right: what was filled in is never looked at again.
std::string filled(std::string_view pattern, const Fillings& fillings) {
  std::string text;
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('{');
    const std::size_t close = pattern.find('}', open);
    if (open == std::string_view::npos || close == std::string_view::npos) break;
    text += pattern.substr(0, open);
    const std::string_view name = pattern.substr(open + 1, close - open - 1);
    for (const auto& [filling, value] : fillings) {
      if (filling == name) text += value;
    }
    pattern.remove_prefix(close + 1);
  }
  return text.append(pattern);
}

}  // namespace

bool has_message(std::string_view key) { return message_by_key().contains(key); }

std::string say(std::string_view language, std::string_view key, const Fillings& fillings) {
  const auto found = message_by_key().find(key);
  assert(found != message_by_key().end());
  if (found == message_by_key().end()) return std::string(key);
  return filled(language == "en" ? found->second.en : found->second.de, fillings);
}

std::string say_count(std::string_view language, std::string_view key, std::uint64_t n,
                      Fillings fillings) {
  fillings.emplace_back("n", number_text(n, language));
  return say(language, std::string(key) + (n == 1 ? ".one" : ".many"), fillings);
}

std::vector<Message> all_messages() {
  std::vector<Message> all;
  for (const auto& table :
       {frame_messages(), search_messages(), document_messages(), place_messages()}) {
    all.insert(all.end(), table.begin(), table.end());
  }
  return all;
}

}  // namespace lotse::pages
