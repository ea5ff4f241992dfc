"""What factcheck does, a file for each verb: plain arguments in, a frozen result out."""
