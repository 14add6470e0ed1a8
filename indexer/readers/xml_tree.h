// A parsed tree of libxml2 and walking it. Never recursive: documents nest 100,000 deep, stacks do
// not. The trees here are of HTML; XML is read as a stream (xml_events.h).
#pragma once

#include <libxml/tree.h>

#include <memory>
#include <string>
#include <string_view>

namespace lotse::readers {

struct FreeTree {
  void operator()(xmlDoc* tree) const { xmlFreeDoc(tree); }
};
using XmlTree = std::unique_ptr<xmlDoc, FreeTree>;

// Repairs as browsers do. Opens nothing, follows nothing. nullptr: not even an empty page.
XmlTree parse_html(const std::string& utf8);

// Before the first use of libxml2 in a process: quiet, and no entity is ever loaded.
void prepare_libxml();

inline std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}
inline std::string_view name_of(const xmlNode* node) {
  return node->type == XML_ELEMENT_NODE ? view(node->name) : std::string_view{};
}
inline bool is_text(const xmlNode* node) {
  return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
}

std::string_view attribute(const xmlNode* element, std::string_view name);
// All text below the node, cleaned to one line.
std::string text_of(const xmlNode* node);

// Document order; `enter` says whether to go below, `leave` follows for every node entered.
template <typename Enter, typename Leave>
void walk(const xmlNode* root, Enter enter, Leave leave) {
  const xmlNode* node = root;
  while (node != nullptr) {
    if (enter(node) && node->children != nullptr && node->type == XML_ELEMENT_NODE) {
      node = node->children;
      continue;
    }
    leave(node);
    while (node != root && node->next == nullptr) {
      node = node->parent;
      leave(node);
    }
    node = node == root ? nullptr : node->next;
  }
}

// The first element below the root for which `wanted` holds; nullptr if there is none.
template <typename Wanted>
const xmlNode* find_element(const xmlNode* root, Wanted wanted) {
  const xmlNode* found = nullptr;
  walk(
      root,
      [&](const xmlNode* node) {
        if (found == nullptr && node->type == XML_ELEMENT_NODE && wanted(node)) found = node;
        return found == nullptr;
      },
      [](const xmlNode*) {});
  return found;
}

}  // namespace lotse::readers
