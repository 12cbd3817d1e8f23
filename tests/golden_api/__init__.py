"""The golden city made through the API, from a city with its people and nothing done."""
