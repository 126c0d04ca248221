"""Exports: files made from the course for use away from the site. They see the model only."""
