#include "server/http/plain_page.h"

#include <string_view>

namespace lotse::http {
namespace {

std::string_view german(int status) {
  switch (status) {
    case 403:
      return "Dieser Zugriff ist nicht erlaubt.";
    case 404:
      return "Unter dieser Adresse gibt es nichts.";
    case 405:
      return "Diese Adresse nimmt solche Anfragen nicht an.";
    case 503:
      return "Das Archiv ist gerade nicht verfügbar. Bitte versuchen Sie es in einigen Minuten "
             "noch einmal.";
    default:
      return "Die Anfrage konnte nicht beantwortet werden. Bitte versuchen Sie es noch einmal.";
  }
}

}  // namespace

Response plain_page(int status, const std::string& detail) {
  Response response;
  response.status = status;
  const std::string number = std::to_string(status);
  response.body =
      "<!DOCTYPE html>\n<html lang=\"de\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" "
      "content=\"width=device-width\"><title>" +
      number + " – Lotse</title></head>\n<body>\n<main>\n<h1>" + std::string(german(status)) +
      "</h1>\n<p lang=\"en\">" + detail + "</p>\n<p><a href=\"/\">Zur Startseite</a> · " +
      "<a href=\"/search\">Zur Suche</a></p>\n</main>\n</body>\n</html>\n";
  return response;
}

}  // namespace lotse::http
