// Every sentence that pages say, in German and English: one row a message, "{name}" is filled in.
// Long prose (help, legal pages) stands in templates instead, one per language.
// Constant tables; any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lotse::pages {

struct Message {
  std::string_view key, de, en;
};

using Fillings = std::vector<std::pair<std::string_view, std::string>>;

// The message in "de" or "en". A key that no table holds is a bug; has_message() asks first.
std::string say(std::string_view language, std::string_view key, const Fillings& fillings = {});
bool has_message(std::string_view key);
// `key.one` for 1, else `key.many`, with "{n}" as number_text: "1 Treffer", "1.204 Treffer".
std::string say_count(std::string_view language, std::string_view key, std::uint64_t n,
                      Fillings fillings = {});

// The tables, by the pages that use them first.
std::span<const Message> frame_messages();
std::span<const Message> search_messages();
std::span<const Message> document_messages();
std::span<const Message> place_messages();
std::vector<Message> all_messages();

}  // namespace lotse::pages
