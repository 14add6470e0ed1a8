// What is what on a web page: which part is the document, which are menus, banners, forms, teasers.
//
// 1. <main>, role="main" or the one large <article> is the content, if the page says so.
// 2. Else we go down from <body> as long as one child holds four fifths of the prose (text outside
//    links and outside boilerplate) and the first <h1>. Menus are nearly all links and so weigh
//    nothing; the text column outweighs its neighbours.
// 3. Within the content, elements named as boilerplate by tag, role, id or class are left out,
//    except those that hold the content's heading or most of its prose: names are hints only.
//
// Owned by the HTML reader for one page; points into its tree.
#pragma once

#include <string_view>
#include <unordered_map>

#include "indexer/readers/xml_tree.h"

namespace lotse::readers {

class HtmlAnatomy {
 public:
  explicit HtmlAnatomy(const xmlNode* root);

  const xmlNode* content() const { return content_; }
  const xmlNode* first_h1() const { return h1_; }
  bool is_left_out(const xmlNode* element) const;
  // A table that lays out a page instead of holding data: with headings or tables inside.
  bool is_layout(const xmlNode* table) const;

 private:
  struct Weight {
    std::size_t prose = 0;   // bytes of text outside links
    std::size_t linked = 0;  // bytes of text in links
    bool main = false;       // is or holds the content's own element
    bool h1 = false;
    bool heading = false;
    bool table = false;
    void add(const Weight& child);
  };

  void weigh(const xmlNode* root);
  const Weight& weight(const xmlNode* node) const;
  const xmlNode* declared_content(const xmlNode* root) const;
  bool may_narrow_to(const xmlNode* element) const;
  const xmlNode* dense_content(const xmlNode* root) const;

  std::unordered_map<const xmlNode*, Weight> weights_;
  const xmlNode* content_ = nullptr;
  const xmlNode* h1_ = nullptr;
};

// Never part of the text: scripts, styles, controls, and what the page itself hides.
bool is_invisible(const xmlNode* element);

}  // namespace lotse::readers
