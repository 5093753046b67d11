document.title = "SOCINV";
