#include "server/pages/legal_pages.h"

#include "server/pages/wording.h"

namespace lotse::pages {
namespace {

Values paragraph_values(const std::string& text) {
  Values all = list();
  for (const std::string& paragraph : paragraphs_of(text)) {
    Values value;
    value["text"] = paragraph;
    all.push_back(value);
  }
  return all;
}

http::Response legal_page(const Frame& frame, const http::Request& request,
                          const std::string& section, const std::string& text) {
  const Visit visit(request);
  const server::Site& site = frame.settings.site;
  const std::string& contact = site.accessibility_contact;
  const bool web = is_web_address(contact);
  Values values;
  values["heading"] = visit.say("nav." + section);
  values["has_text"] = !paragraphs_of(text).empty();
  values["paragraphs"] = paragraph_values(text);
  // The text of the settings is written once, in German.
  values["foreign"] = text_or_nothing(visit.foreign("de"));
  values["email"] = text_or_nothing(site.contact_email);
  values["contact"] = text_or_nothing(contact);
  values["contact_link"] = web ? contact : "mailto:" + contact;
  return answer(frame, visit,
                {visit.say("nav." + section), section + "_" + visit.language(), values, section});
}

}  // namespace

std::vector<std::string> paragraphs_of(const std::string& text) {
  std::vector<std::string> paragraphs;
  for (std::size_t begin = 0; begin < text.size();) {
    begin = text.find_first_not_of("\n ", begin);
    if (begin == std::string::npos) break;
    const std::size_t end = std::min(text.find("\n\n", begin), text.size());
    paragraphs.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return paragraphs;
}

http::Response imprint_page(const Frame& frame, const http::Request& request) {
  return legal_page(frame, request, "imprint", frame.settings.site.imprint);
}

http::Response privacy_page(const Frame& frame, const http::Request& request) {
  return legal_page(frame, request, "privacy", frame.settings.site.privacy);
}

http::Response accessibility_page(const Frame& frame, const http::Request& request) {
  return legal_page(frame, request, "accessibility", "");
}

}  // namespace lotse::pages
