#include "server/query/query_text.h"

#include <algorithm>

#include "server/query/characters.h"

namespace lotse::query {
namespace {

// ASCII and Latin-1 letters to lower case: what German and English need. Other scripts stay.
std::string lower(const std::string& text) {
  std::string out = text;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto byte = static_cast<unsigned char>(out[i]);
    const bool ascii = byte >= 'A' && byte <= 'Z';
    const bool latin =
        i > 0 && out[i - 1] == '\xC3' && byte >= 0x80 && byte <= 0x9E && byte != 0x97;
    if (ascii || latin) out[i] = static_cast<char>(byte + 0x20);
  }
  return out;
}

// Whether a facet value can stand without quotation marks.
bool is_plain(const std::string& value) {
  const auto plain = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '_' || c == '-' || c == '.' ||
           static_cast<unsigned char>(c) >= 0x80;
  };
  return std::ranges::all_of(value, plain) && sign_at(value) == 0 && !value.ends_with('.');
}

std::string leaf_text(const Node& node) {
  const std::string text = lower(node.text);
  if (node.kind == Kind::kFacet) {
    const std::string name(schema::field_of(node.facet).name);
    return name + ":" + (is_plain(text) ? text : '"' + text + '"');
  }
  const std::string field = node.title ? "title:" : "";
  if (node.kind == Kind::kPhrase) return field + '"' + text + '"';
  if (node.spelling == Spelling::kExact) return field + "=" + text;
  return field + text + (node.spelling == Spelling::kBeginning ? "*" : "");
}

std::string joined(const std::vector<Node>& nodes, const std::string& between) {
  std::string text;
  for (const Node& node : nodes) text += (text.empty() ? "" : between) + canonical_text(node);
  return text;
}

}  // namespace

std::string canonical_text(const Node& node) {
  switch (node.kind) {
    case Kind::kAnd:
      return "(" + joined(node.children, " AND ") + ")";
    case Kind::kOr:
      return "(" + joined(node.children, " OR ") + ")";
    case Kind::kNot:
      return "-" + canonical_text(node.children.front());
    default:
      return (node.held ? "+" : "") + leaf_text(node);
  }
}

std::string canonical_text(const Query& query) {
  const std::string text = joined(query.items, " ");
  // One chain of operators needs no parentheses around it.
  const bool alone = query.items.size() == 1 && (query.items.front().kind == Kind::kAnd ||
                                                 query.items.front().kind == Kind::kOr);
  return alone ? text.substr(1, text.size() - 2) : text;
}

}  // namespace lotse::query
