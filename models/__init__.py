"""What exists in the city, and who may do what to it."""
